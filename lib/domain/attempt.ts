import { z } from 'zod';
import { Delivery } from '@/lib/domain/delivery/delivery';
import { Failure } from './failure';
import { Identifier, Instant } from './identifier';

/** Why an answer has no score. Each has its sentence, and what to do, in the catalogue. */
export const NotScoredReason = z.enum([
  'silence',
  'tooShort',
  'gibberish',
  'wrongLanguage',
  'repeatsQuestion',
  'copied',
  'noAnswer',
  'noTranscript',
  'noEvidence',
  'coachUnavailable',
  'practice',
]);
export type NotScoredReason = z.infer<typeof NotScoredReason>;

/**
 * One spoken or typed answer to a question. Its id is given when the take starts, so that handing it in twice
 * stores and bills it once.
 */
export const Attempt = z.object({
  id: Identifier,
  interviewId: Identifier,
  questionId: Identifier,
  /** From 1. */
  take: z.number().int().positive(),
  mode: z.enum(['spoken', 'typed']),
  /** Null until the words are known; empty when nothing was said. */
  transcript: z.string().max(40_000).nullable(),
  /** The words as they were recognised, where the candidate has corrected them since; else null. */
  verbatim: z.string().max(40_000).nullable(),
  /** What the candidate gave themselves before seeing the score, 0..10; null where not asked or not given. */
  selfRating: z.number().min(0).max(10).nullable(),
  startedAt: Instant,
  endedAt: Instant,
  recordingId: Identifier.nullable(),
  delivery: Delivery.nullable(),
  state: z.enum(['kept', 'coached', 'notScored', 'failed']),
  notScored: NotScoredReason.nullable(),
  failure: Failure.nullable(),
  /** The recomputed overall, 0..10 with one decimal; null when not scored. */
  overall: z.number().min(0).max(10).nullable(),
});
export type Attempt = z.infer<typeof Attempt>;

/**
 * The attempt with the words as the candidate mended them; those that were recognised stay beside them. What was said
 * of the old words is no longer true, so it has no score.
 */
export function reworded(attempt: Attempt, words: string): Attempt {
  const heard = attempt.verbatim ?? attempt.transcript;
  return {
    ...attempt,
    transcript: words,
    verbatim: heard && heard !== words ? heard : null,
    state: 'kept',
    notScored: null,
    failure: null,
    overall: null,
  };
}
