import { reworded } from '@/lib/domain/attempt';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { afterQuestion } from './interview-after-question';
import { ended, freshReview, fromTheTop, openOf, withTake } from './interview-moves';
import { grown } from './interview-review';
import { hasSomething, type Going, type InterviewState, type Review } from './interview-state';

type Correcting = Extract<InterviewState, { phase: 'correcting' }>;

/** Opens the words of the take under review, while the coach goes on with those it was given. */
export function correct(going: Going, review: Review): Step {
  return { state: { phase: 'correcting', going, review: unspoken(review) }, effects: [{ type: 'hush' }] };
}

/**
 * The candidate mends what a recogniser made of an answer. Leaving the words as they were costs nothing: the coach was
 * not disturbed. Other words are judged anew, and what was said of the old ones goes.
 */
export function whileCorrecting(state: Correcting, event: InterviewEvent): Step {
  const { going, review } = state;
  switch (event.type) {
    case 'cancelEdit':
      return back(going, review);
    case 'submitAnswer': {
      const words = event.text.trim();
      if (words === '') return { state, effects: [] };
      if (words === review.attempt.transcript) return back(going, review);
      return judgedAnew(going, review, words);
    }
    case 'retryQuestion':
      return fromTheTop(going);
    case 'nextQuestion':
    case 'skipQuestion':
      return afterQuestion(going, event.at);
    case 'finishInterview':
      return ended(going, 'completed', event.at);
    default: {
      const step = grown(going, review, event);
      if (!step) return { state, effects: [] };
      // A follow-up is not read out to somebody who is writing; it stands beside the feedback, unheard.
      const effects = step.effects.filter((effect) => effect.type !== 'say');
      return { state: { ...state, going: step.going, review: unspoken(step.review) }, effects };
    }
  }
}

const unspoken = (review: Review): Review =>
  review.followUp ? { ...review, followUp: { ...review.followUp, speaking: false } } : review;

/** To the feedback where there is any by now, else to the waiting for it. */
function back(going: Going, review: Review): Step {
  const open = openOf(review.attempt);
  if (hasSomething(review)) return { state: { phase: 'feedback', going, review }, effects: [] };
  return {
    state: {
      phase: 'processing',
      going,
      open,
      stage: 'coaching',
      skeletonDone: true,
      review,
    },
    effects: [],
  };
}

function judgedAnew(going: Going, review: Review, words: string): Step {
  // Nothing that was said of the old words counts until the new ones are judged.
  const attempt = reworded(review.attempt, words);
  return {
    state: {
      phase: 'processing',
      going: withTake({ ...going, notice: null }, attempt),
      open: openOf(review.attempt),
      stage: 'transcribing',
      skeletonDone: false,
      review: { ...freshReview(attempt), followUp: review.followUp, rated: review.rated },
    },
    effects: [
      { type: 'reword', attempt: review.attempt, words },
      { type: 'showSkeleton', attemptId: attempt.id },
    ],
  };
}
