import type { RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import { newId } from '../ids.ts';
import type { ScriptedCall } from '../script.ts';
import type { Studio } from '../studio.ts';
import type { ConversationModel } from './conversation-model.ts';
import type { SessionConfig } from './session-config.ts';

/** A function call as it will be sent; `arguments` is its raw text. */
export type PlannedCall = Required<ScriptedCall>;

/** What a response is going to consist of. */
export type ReplyPlan =
  | { kind: 'message'; text: string }
  | { kind: 'call'; calls: PlannedCall[]; preamble: string | null }
  | { kind: 'failure'; code: string; message: string };

/**
 * Decides what to answer: a line dictated between triple quotes word for word, else the next scripted reply, else what
 * `model` wants where it leads, else a forced function call, else the default line.
 */
export async function planReply(
  studio: Studio,
  config: SessionConfig,
  params: RealtimeResponseCreateParams | undefined,
  model: ConversationModel | null,
): Promise<ReplyPlan> {
  const dictated = dictatedLine(params);
  if (dictated !== null) return { kind: 'message', text: dictated };
  const scripted = studio.script.replies.shift();
  if (scripted) {
    if ('say' in scripted) return { kind: 'message', text: scripted.say };
    if ('write' in scripted) return { kind: 'message', text: scripted.write };
    if ('fail' in scripted) {
      return { kind: 'failure', code: scripted.fail, message: scripted.message ?? 'The model failed.' };
    }
    const { call, arguments: given, preamble = null } = scripted;
    return { kind: 'call', calls: [planned(call, JSON.stringify(given, null, 1))], preamble };
  }
  if (model?.leads(config)) {
    const step = studio.script.conversation.shift();
    if (!step) return await model.reply(config);
    const { say = null, calls = [] } = step;
    if (calls.length === 0) return { kind: 'message', text: say ?? studio.options.defaultReply };
    const made = calls.map((call) => planned(call.name, call.arguments, call.callId));
    return { kind: 'call', calls: made, preamble: say };
  }
  const forced = forcedTool(config, params);
  if (forced !== null) return { kind: 'call', calls: [planned(forced, '{}')], preamble: null };
  return { kind: 'message', text: studio.options.defaultReply };
}

/** A call with an id of its own unless one is given. */
export const planned = (name: string, given: string, callId = newId('call')): PlannedCall => ({
  name,
  arguments: given,
  callId,
});

/** The text between `"""` marks in the instructions or in the last input text, or null. */
function dictatedLine(params: RealtimeResponseCreateParams | undefined): string | null {
  const inputs = (params?.input ?? []).flatMap((item) =>
    'content' in item && Array.isArray(item.content) ? item.content.map((part) => part.text ?? '') : [],
  );
  for (const text of [params?.instructions ?? '', ...inputs.reverse()]) {
    const line = /"""\s*([\s\S]*?)\s*"""/.exec(text)?.[1];
    if (line) return line;
  }
  return null;
}

function forcedTool(config: SessionConfig, params: RealtimeResponseCreateParams | undefined): string | null {
  const choice: unknown = params?.tool_choice ?? config.tool_choice;
  if (typeof choice === 'object' && choice !== null && 'name' in choice) return String(choice.name);
  const tools = (params?.tools ?? config.tools) as { name?: string }[];
  return choice === 'required' ? (tools[0]?.name ?? null) : null;
}
