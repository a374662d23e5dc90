import { z } from 'zod';
import { Attempt, NotScoredReason } from '@/lib/domain/attempt';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { QuestionKind } from '@/lib/domain/questions/kind';
import type { Question } from '@/lib/domain/questions/question';

/**
 * One attempt in a few hundred bytes: all that lists, filters and charts need of it, so that ten thousand are read
 * at once without their words and waveforms. Derived from attempt, question and feedback whenever one of them changes.
 */
export const Digest = z.object({
  attemptId: Identifier,
  interviewId: Identifier,
  questionId: Identifier,
  recordingId: Identifier.nullable(),
  take: z.number().int().positive(),
  mode: Attempt.shape.mode,
  state: Attempt.shape.state,
  notScored: NotScoredReason.nullable(),
  endedAt: Instant,
  /** How long the take was, seconds. */
  seconds: z.number().nonnegative(),
  /** Empty where its question is gone. */
  question: z.string().max(600),
  position: z.number().int().nonnegative(),
  isFollowUp: z.boolean(),
  kind: QuestionKind.nullable(),
  competency: z.string().max(60),
  overall: z.number().min(0).max(10).nullable(),
  content: z.number().min(0).max(10).nullable(),
  delivery: z.number().min(0).max(10).nullable(),
  /** What each criterion came to; one that was not judged is not there. */
  criteria: z.partialRecord(Criterion, z.number().min(0).max(10)),
  wordCount: z.number().int().nonnegative().nullable(),
  wordsPerMinute: z.number().nonnegative().nullable(),
  fillersPerMinute: z.number().nonnegative().nullable(),
  longPauses: z.number().int().nonnegative().nullable(),
});
export type Digest = z.infer<typeof Digest>;

/** The digest of an attempt. Scores are the attempt's; their parts are the feedback's, where they belong together. */
export function digestOf(attempt: Attempt, question: Question | null, feedback: Feedback | null): Digest {
  const sheet = attempt.overall === null ? null : (feedback?.sheet ?? null);
  const { delivery } = attempt;
  return {
    attemptId: attempt.id,
    interviewId: attempt.interviewId,
    questionId: attempt.questionId,
    recordingId: attempt.recordingId,
    take: attempt.take,
    mode: attempt.mode,
    state: attempt.state,
    notScored: attempt.notScored,
    endedAt: attempt.endedAt,
    seconds: Math.max(0, attempt.endedAt - attempt.startedAt) / 1000,
    question: question?.text ?? '',
    position: question?.position ?? 0,
    isFollowUp: question !== null && question.followUpOf !== null,
    kind: question?.kind ?? null,
    competency: question?.competency ?? '',
    overall: attempt.overall,
    content: sheet?.content ?? null,
    delivery: sheet?.delivery ?? null,
    criteria: Object.fromEntries(
      (sheet?.parts ?? []).flatMap(({ criterion, value }) => (value === null ? [] : [[criterion, value]])),
    ),
    wordCount: delivery?.wordCount ?? null,
    wordsPerMinute: delivery?.wordsPerMinute ?? null,
    fillersPerMinute: delivery?.fillersPerMinute ?? null,
    longPauses: delivery?.longPauses.length ?? null,
  };
}
