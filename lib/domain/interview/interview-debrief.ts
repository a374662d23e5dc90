import type { Attempt } from '@/lib/domain/attempt';
import type { InterviewEffect, Step } from './interview-effect';
import { freshReview, openOf } from './interview-moves';
import { currentQuestion, type Going } from './interview-state';

// After a conversation the feedback to its answers is looked at one after another. Everything that Coach mode has for
// an answer is there: correcting, retrying, saving.

/** The answer after the present one, or null after the last. */
export function nextAnswer(going: Going): Attempt | null {
  const at = going.answers.findIndex(({ questionId }) => questionId === primaryIdOf(going));
  return going.answers[at + 1] ?? null;
}

/** The question under review, or the one that it follows up on. */
const primaryIdOf = (going: Going): string => {
  const question = currentQuestion(going);
  return question.followUpOf ?? question.id;
};

/** Looks at one answer: its words may still be on their way. */
export function reviewed(before: Going, attempt: Attempt): Step {
  const going: Going = {
    ...before,
    currentId: attempt.questionId,
    interviewPhase: 'questions',
    notice: null,
  };
  return {
    state: {
      phase: 'processing',
      going,
      open: openOf(attempt),
      stage: attempt.transcript === null ? 'transcribing' : 'coaching',
      skeletonDone: false,
      review: freshReview(attempt),
    },
    effects: [
      ...(attempt.transcript === null ? [] : [coaching(going, attempt)]),
      { type: 'showSkeleton', attemptId: attempt.id },
    ],
  };
}

/** Has an answer coached; twice for one attempt costs once. */
export function coaching(going: Going, attempt: Attempt): InterviewEffect {
  const question = currentQuestion({ ...going, currentId: attempt.questionId });
  return { type: 'review', attempt, question, going };
}

/** An answer of the conversation with what has become known of it. */
export const withAnswer = (going: Going, attempt: Attempt): Going => ({
  ...going,
  answers: [...going.answers.filter(({ id }) => id !== attempt.id), attempt].sort(
    (one, other) => positionOf(going, one) - positionOf(going, other),
  ),
});

const positionOf = (going: Going, { questionId }: Attempt): number =>
  going.questions.findIndex(({ id }) => id === questionId);
