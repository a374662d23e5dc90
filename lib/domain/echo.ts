import { z } from 'zod';
import { Instant } from './identifier';

/**
 * How much of the interviewer's voice the microphone hears. `none`: nothing that matters. `some`: audible, an answer
 * is still understood. `strong`: the interviewer would be taken for the candidate. `unknown`: could not be measured.
 */
export const EchoVerdict = z.enum(['none', 'some', 'strong', 'unknown']);
export type EchoVerdict = z.infer<typeof EchoVerdict>;

/** One measurement: played against heard. `correlation` is the highest one at lags of 20 to 600 ms, 0..1. */
export const EchoMeasure = z.object({
  verdict: EchoVerdict,
  correlation: z.number().min(0).max(1),
  /** Where the highest correlation lies; null where there is none to speak of. */
  lagMs: z.number().min(0).max(1_000).nullable(),
  /** Level of what was heard of it against what was played, decibels; null where unknown. */
  gainDb: z.number().nullable(),
  measuredAt: Instant,
});
export type EchoMeasure = z.infer<typeof EchoMeasure>;
