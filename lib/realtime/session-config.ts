import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime';
import { z } from 'zod';
import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import type { Persona } from '@/lib/domain/persona';
import type { Provider } from '@/lib/domain/provider';
import { conversationInstructions } from './conversation-instructions';
import { conversationTools } from './conversation-tools';
import type { EffectiveSession } from './events';
import { personaInstructions } from './instructions';

export type SessionConfig = RealtimeSessionCreateRequest;

/** The provider's transcription takes a bare language code (`en` for `en-GB`). */
export const languageCode = (language: string): string => language.split('-')[0]?.toLowerCase() || 'en';

/**
 * What a session is asked to be: it hears only when we commit, transcribes what it hears, and answers nothing by
 * itself. Without turn detection only our commits end a turn.
 */
export function sessionConfig(provider: Provider, persona: Persona, language: string): SessionConfig {
  return {
    type: 'realtime',
    model: provider.realtimeModel,
    instructions: personaInstructions(persona, language),
    output_modalities: ['audio'],
    audio: {
      input: {
        turn_detection: null,
        transcription: { model: provider.transcriptionModel, language: languageCode(language) },
        noise_reduction: { type: 'near_field' },
      },
      output: { voice: persona.voice },
    },
    tools: [],
    tool_choice: 'none',
  };
}

/**
 * What a session is asked to be while its voice leads a conversation: the candidate's turns are ended by sense rather
 * than by silence, with the most patience there is (eagerness low waits up to 8 seconds), answered at once, and may
 * interrupt.
 */
export function conversationConfig(
  provider: Provider,
  persona: Persona,
  language: string,
  brief: ConversationBrief,
): SessionConfig {
  const silent = sessionConfig(provider, persona, language);
  return {
    ...silent,
    instructions: conversationInstructions(persona, language, brief),
    audio: {
      ...silent.audio,
      input: {
        ...silent.audio?.input,
        turn_detection: {
          type: 'semantic_vad',
          eagerness: 'low',
          create_response: true,
          interrupt_response: true,
        },
      },
    },
    tools: conversationTools,
    tool_choice: 'auto',
  };
}

/** The part of a configuration that may be sent as `session.update`: everything but the model, which is fixed. */
export function updatableConfig(config: SessionConfig): SessionConfig {
  const { model: _fixed, ...rest } = config;
  return rest;
}

const TurnDetection = z.object({
  type: z.string(),
  create_response: z.boolean().default(true),
  interrupt_response: z.boolean().default(true),
});

/** Whether the candidate's turns end and are answered as was asked for; null stands for not at all. */
function detectsAsWanted(effective: unknown, wanted: unknown): boolean {
  if (wanted === null) return effective === null;
  const [shown, asked] = [TurnDetection.safeParse(effective), TurnDetection.safeParse(wanted)];
  return shown.success && asked.success && JSON.stringify(shown.data) === JSON.stringify(asked.data);
}

const toolNames = (tools: readonly { name?: unknown }[] | null | undefined): string =>
  (tools ?? []).map(({ name }) => String(name)).join();

/** Whether the session is what was asked for, in everything that could make it speak, act or go deaf. */
export function reflects(effective: EffectiveSession, wanted: SessionConfig): boolean {
  const input = effective.audio?.input;
  const output = effective.audio?.output;
  return (
    input !== undefined &&
    detectsAsWanted(input.turn_detection, wanted.audio?.input?.turn_detection) &&
    input.transcription?.model === wanted.audio?.input?.transcription?.model &&
    effective.output_modalities?.join() === wanted.output_modalities?.join() &&
    effective.instructions === wanted.instructions &&
    toolNames(effective.tools) === toolNames(wanted.tools as { name?: unknown }[]) &&
    output?.voice === wanted.audio?.output?.voice
  );
}
