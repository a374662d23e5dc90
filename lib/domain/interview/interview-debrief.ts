import type { Attempt } from '@/lib/domain/attempt';
import { failure } from '@/lib/domain/failure';
import type { InterviewEffect, Step } from './interview-effect';
import { freshReview, openOf, withTake } from './interview-moves';
import { currentQuestion, type Going } from './interview-state';

// After a conversation the feedback to its answers is looked at one after another. Everything that Coach mode has for
// an answer is there: correcting, retrying, saving.

/** The answer after the one that is looked at, or null after the last; retries of it count as the same. */
export function nextAnswer({ answers, lookingAt }: Going): Attempt | null {
  const at = answers.findIndex(({ id }) => id === lookingAt);
  return answers[at + 1] ?? null;
}

/** True where the words of an attempt are known to be missing: nobody is looking for them any more. */
export const wordless = ({ transcript, failure: why }: Attempt): boolean =>
  transcript === null && why?.reason === 'transcriptMissing';

/** Looks at one answer. Its words may still be on their way; where they are missing, they are asked for. */
export function reviewed(before: Going, attempt: Attempt): Step {
  const going: Going = {
    ...before,
    currentId: attempt.questionId,
    interviewPhase: 'questions',
    notice: null,
    lookingAt: attempt.id,
  };
  if (wordless(attempt)) return { state: { phase: 'wording', going, attempt }, effects: [] };
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

/** The answers of the conversation with what has become known of one of them; another attempt is none of them. */
export const withKnown = (going: Going, attempt: Attempt): Going => ({
  ...going,
  answers: going.answers.map((answer) => (answer.id === attempt.id ? attempt : answer)),
});

/** An attempt as it was heard: one without words says so itself. */
export const asHeard = (attempt: Attempt): Attempt =>
  attempt.transcript === null
    ? { ...attempt, failure: failure('transcriptMissing', attempt.failure?.detail) }
    : attempt;

/**
 * The words of an answer that nobody is looking at now; null where it is no answer of the conversation. Words that are
 * known already stand.
 */
export function heardAside(going: Going, attempt: Attempt): Going | null {
  const answer = going.answers.find(({ id }) => id === attempt.id);
  if (!answer) return null;
  if (answer.transcript !== null) return going;
  const heard = asHeard(attempt);
  return withKnown(withTake(going, heard), heard);
}

/** An answer of a conversation, as its take comes back from the disk; a retry in the debrief is none. */
export function withSealed(going: Going, attempt: Attempt): Going {
  const isAnswer = going.interview.turnMode === 'conversation' && !going.debriefing;
  const kept = withTake(going, attempt);
  return isAnswer ? withAnswer(kept, attempt) : kept;
}

const positionOf = (going: Going, { questionId }: Attempt): number =>
  going.questions.findIndex(({ id }) => id === questionId);
