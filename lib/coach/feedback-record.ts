import type { NotScoredReason } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { coachWords } from '@/lib/domain/messages/coach';
import { sheetWithoutScore } from '@/lib/domain/coaching/scoring';
import type { ReviewInput } from './coach';
import { policyVersion, promptVersion } from './versions';

type Made = Pick<Feedback, 'coach' | 'sheet' | 'content' | 'mended' | 'modelVersion'>;

/** The feedback as it is stored, with everything that made it. */
export function feedbackRecord(input: ReviewInput, made: Made, now: () => number): Feedback {
  return {
    attemptId: input.attempt.id,
    interviewId: input.interviewId,
    questionId: input.question.id,
    coach: made.coach,
    sheet: made.sheet,
    content: made.content,
    mended: [...new Set(made.mended.map((what) => what.slice(0, 160)))].slice(0, 60),
    modelVersion: made.modelVersion.slice(0, 60),
    promptVersion,
    policyVersion,
    createdAt: now(),
  };
}

/** The record of an answer that is not judged: no model is asked, and nothing is guessed. */
export const unscoredRecord = (input: ReviewInput, reason: NotScoredReason, now: () => number): Feedback =>
  feedbackRecord(
    input,
    {
      coach: 'builtIn',
      sheet: sheetWithoutScore(reason, input.delivery),
      content: null,
      mended: [],
      modelVersion: coachWords.builtInName,
    },
    now,
  );
