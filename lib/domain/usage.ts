import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** One metering event of a provider, as it reported it. Tokens are counts; `seconds` is audio transcribed. */
export const Usage = z.object({
  id: Identifier,
  interviewId: Identifier.nullable(),
  at: Instant,
  purpose: z.enum(['voice', 'transcription', 'coaching', 'planning']),
  model: z.string().max(120),
  inputTextTokens: z.number().nonnegative(),
  inputAudioTokens: z.number().nonnegative(),
  cachedTextTokens: z.number().nonnegative(),
  cachedAudioTokens: z.number().nonnegative(),
  outputTextTokens: z.number().nonnegative(),
  outputAudioTokens: z.number().nonnegative(),
  seconds: z.number().nonnegative(),
});
export type Usage = z.infer<typeof Usage>;

/** What a service reports; the session adds identity and time. */
export type MeteredUsage = Omit<Usage, 'id' | 'interviewId' | 'at'>;

export const noUsage: Omit<MeteredUsage, 'purpose' | 'model'> = {
  inputTextTokens: 0,
  inputAudioTokens: 0,
  cachedTextTokens: 0,
  cachedAudioTokens: 0,
  outputTextTokens: 0,
  outputAudioTokens: 0,
  seconds: 0,
};
