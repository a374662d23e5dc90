import { z } from 'zod';
import { Identifier, Instant } from './identifier';

const milliseconds = z.number().nonnegative().nullable();

/**
 * How long the stages of one attempt took, in milliseconds from *Finish answer*; null for what did not happen.
 * `voiceStart` is the first sound of the follow-up, counted from the moment its sentence was known.
 */
export const StageLatency = z.object({
  attemptId: Identifier,
  interviewId: Identifier,
  at: Instant,
  sealed: milliseconds,
  heard: milliseconds,
  firstScore: milliseconds,
  followUp: milliseconds,
  voiceStart: milliseconds,
  reviewed: milliseconds,
});
export type StageLatency = z.infer<typeof StageLatency>;
