import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime';
import type { Persona } from '@/lib/domain/persona';
import type { Provider } from '@/lib/domain/provider';
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

/** The part of a configuration that may be sent as `session.update`: everything but the model, which is fixed. */
export function updatableConfig(config: SessionConfig): SessionConfig {
  const { model: _fixed, ...rest } = config;
  return rest;
}

/** Whether the session is what was asked for, in everything that could make it speak or go deaf. */
export function reflects(effective: EffectiveSession, wanted: SessionConfig): boolean {
  const input = effective.audio?.input;
  const output = effective.audio?.output;
  return (
    input !== undefined &&
    input.turn_detection === null &&
    input.transcription?.model === wanted.audio?.input?.transcription?.model &&
    effective.output_modalities?.join() === wanted.output_modalities?.join() &&
    effective.instructions === wanted.instructions &&
    output?.voice === wanted.audio?.output?.voice
  );
}
