import { newId } from '../ids.ts';

/** Turn detection as configured; null means that only the client commits. */
export type TurnDetection = {
  type: 'server_vad' | 'semantic_vad';
  eagerness?: 'low' | 'medium' | 'high' | 'auto';
  threshold?: number;
  silence_duration_ms?: number;
  prefix_padding_ms?: number;
  create_response?: boolean;
  interrupt_response?: boolean;
};

/** The effective configuration of a session, as `session.created` and `session.updated` show it. */
export type SessionConfig = {
  type: 'realtime';
  object: 'realtime.session';
  id: string;
  model: string;
  output_modalities: ('text' | 'audio')[];
  instructions: string;
  tools: { type: string; name: string }[];
  tool_choice: unknown;
  max_output_tokens: number | 'inf';
  tracing: unknown;
  truncation: unknown;
  prompt: null;
  expires_at: number;
  include: string[] | null;
  audio: {
    input: {
      format: unknown;
      transcription: { model: string } | null;
      noise_reduction: unknown;
      turn_detection: TurnDetection | null;
    };
    output: { format: unknown; voice: string | { id: string }; speed: number };
  };
};

const DEFAULT_INSTRUCTIONS =
  'Your knowledge cutoff is 2023-10. You are a helpful, witty, and friendly AI. Act like a human, but remember that you ' +
  "aren't a human and that you can't do human things in the real world.";

const PCM = { type: 'audio/pcm', rate: 24_000 };

/** A session before anything was asked of it; `expires_at` is 0 until it begins. */
export function newSessionConfig(): SessionConfig {
  return {
    type: 'realtime',
    object: 'realtime.session',
    id: newId('sess'),
    model: 'gpt-realtime-2.1',
    output_modalities: ['audio'],
    instructions: DEFAULT_INSTRUCTIONS,
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    expires_at: 0,
    audio: {
      input: {
        format: PCM,
        transcription: null,
        noise_reduction: null,
        turn_detection: {
          type: 'server_vad',
          threshold: 0.5,
          prefix_padding_ms: 300,
          silence_duration_ms: 500,
          create_response: true,
          interrupt_response: true,
        },
      },
      output: { format: PCM, voice: 'marin', speed: 1 },
    },
    include: null,
  };
}

/**
 * A copy with the given fields changed. Only what is present changes; null clears. Objects merge down to the audio
 * settings; below that (a transcription, a turn detection) they replace each other.
 */
export function withChanges(config: SessionConfig, changes: Record<string, unknown>): SessionConfig {
  const { audio, ...plain } = changes as { audio?: { input?: object; output?: object } };
  return {
    ...config,
    ...plain,
    type: 'realtime',
    id: config.id,
    object: config.object,
    expires_at: config.expires_at,
    audio: {
      input: { ...config.audio.input, ...audio?.input },
      output: { ...config.audio.output, ...audio?.output },
    },
  };
}

/** Name of the configured voice; a custom voice counts by its identifier. */
export function voiceName(voice: string | { id: string }): string {
  return typeof voice === 'string' ? voice : voice.id;
}
