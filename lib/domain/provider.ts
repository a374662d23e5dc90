import { z } from 'zod';

/** Who supplies voice, transcription and coaching. */
export const ProviderKind = z.enum(['openai', 'team', 'compatible', 'device']);
export type ProviderKind = z.infer<typeof ProviderKind>;

/** The provider's current names at the time of writing; each can be overridden in settings or by policy. */
export const defaultModels = {
  realtimeModel: 'gpt-realtime-2.1-mini',
  transcriptionModel: 'gpt-realtime-whisper',
  /** For takes that are transcribed afterwards from the recording. */
  fileTranscriptionModel: 'gpt-transcribe',
  coachModel: 'gpt-5.4-mini',
} as const;

export const openaiBaseUrl = 'https://api.openai.com/v1';

const ModelName = z.string().trim().min(1).max(120);

/** `baseUrl` has no trailing slash and ends where `/realtime/calls` and `/responses` begin. */
export const Provider = z.object({
  kind: ProviderKind,
  baseUrl: z.url({ protocol: /^https?$/ }).max(400),
  apiKey: z.string().max(400),
  realtimeModel: ModelName,
  transcriptionModel: ModelName,
  coachModel: ModelName,
});
export type Provider = z.infer<typeof Provider>;

/** The default until another is set: no key, no network. */
export const deviceProvider: Provider = {
  kind: 'device',
  baseUrl: openaiBaseUrl,
  apiKey: '',
  realtimeModel: defaultModels.realtimeModel,
  transcriptionModel: defaultModels.transcriptionModel,
  coachModel: defaultModels.coachModel,
};

/** Cuts trailing slashes, so that paths can be joined by concatenation. */
export const withoutTrailingSlash = (url: string): string => url.replace(/\/+$/, '');
