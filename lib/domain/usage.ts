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
  /** False where nobody sends a bill for it; rows from before this was noted have none, and count. */
  billed: z.boolean().optional(),
});
export type Usage = z.infer<typeof Usage>;

/** What a service reports; the session adds identity, time and who bills. */
export type MeteredUsage = Omit<Usage, 'id' | 'interviewId' | 'at' | 'billed'>;

/** Whether it belongs into a sum of money. */
export const isBilled = ({ billed }: Pick<Usage, 'billed'>): boolean => billed !== false;

export const noUsage: Omit<MeteredUsage, 'purpose' | 'model'> = {
  inputTextTokens: 0,
  inputAudioTokens: 0,
  cachedTextTokens: 0,
  cachedAudioTokens: 0,
  outputTextTokens: 0,
  outputAudioTokens: 0,
  seconds: 0,
};
