import { z } from 'zod';
import { Identifier, Instant } from './identifier';
import { Channel } from './recording';

/** One thing said by one side, for the transcript of the whole interview. */
export const Turn = z.object({
  id: Identifier,
  interviewId: Identifier,
  questionId: Identifier.nullable(),
  attemptId: Identifier.nullable(),
  speaker: Channel,
  text: z.string().max(40_000),
  at: Instant,
  recordingId: Identifier.nullable(),
});
export type Turn = z.infer<typeof Turn>;
