import type { RealtimeResponseCreateParams } from 'openai/resources/realtime/realtime';
import type { Studio } from '../studio.ts';
import type { SessionConfig } from './session-config.ts';

/** What a response is going to consist of. */
export type ReplyPlan =
  | { kind: 'message'; text: string }
  | { kind: 'call'; name: string; arguments: Record<string, unknown>; preamble: string | null }
  | { kind: 'failure'; code: string; message: string };

/**
 * Decides what to answer: a line dictated between triple quotes word for word, else the next scripted reply, else a
 * forced function call, else the default line.
 */
export function planReply(
  studio: Studio,
  config: SessionConfig,
  params: RealtimeResponseCreateParams | undefined,
): ReplyPlan {
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
    return { kind: 'call', name: call, arguments: given, preamble };
  }
  const forced = forcedTool(config, params);
  if (forced !== null) return { kind: 'call', name: forced, arguments: {}, preamble: null };
  return { kind: 'message', text: studio.options.defaultReply };
}

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
