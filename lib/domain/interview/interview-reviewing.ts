import type { Attempt } from '@/lib/domain/attempt';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { afterQuestion } from './interview-after-question';
import { ask, ended, freshReview, fromTheTop, openOf, openTake } from './interview-moves';
import { enter, mayWrapUp } from './interview-phases';
import { correct } from './interview-correcting';
import { grown } from './interview-review';
import { currentQuestion, type Going, type InterviewState } from './interview-state';

type Feedback = Extract<InterviewState, { phase: 'feedback' }>;
type Reviewing = Extract<InterviewState, { phase: 'wording' | 'feedback' }>;

/** What was spoken has words, though nobody may have heard them; what was typed has those that were typed. */
const mayHaveWords = ({ mode, transcript }: Attempt): boolean => mode === 'spoken' || !!transcript;

/** While the feedback is read, or the words of a kept recording are still wanted. */
export function whileReviewing(state: Reviewing, event: InterviewEvent): Step {
  const stay: Step = { state, effects: [] };
  switch (event.type) {
    case 'retryQuestion':
      return fromTheTop(state.going);
    case 'nextQuestion':
    case 'skipQuestion': {
      const next = afterQuestion(state.going, event.at);
      return { state: next.state, effects: [{ type: 'hush' }, ...next.effects] };
    }
    case 'wrapUp': {
      if (!mayWrapUp(state.going)) return stay;
      const next = enter(state.going, 'wrapUp', event.at);
      return { state: next.state, effects: [{ type: 'hush' }, ...next.effects] };
    }
    case 'finishInterview': {
      const end = ended(state.going, 'completed', event.at);
      return { state: end.state, effects: [{ type: 'hush' }, ...end.effects] };
    }
    case 'answerFollowUp': {
      if (state.phase !== 'feedback' || !state.review.followUp) return stay;
      const { question, heard } = state.review.followUp;
      const going: Going = { ...state.going, currentId: question.id, notice: null };
      const next = heard ? openTake(going, event.at) : ask(going, 'followUp');
      return { state: next.state, effects: [{ type: 'hush' }, ...next.effects] };
    }
    case 'submitAnswer': {
      if (state.phase !== 'wording' || !event.text.trim()) return stay;
      return {
        state: {
          phase: 'processing',
          going: state.going,
          open: openOf(state.attempt),
          stage: 'transcribing',
          skeletonDone: false,
          review: freshReview(state.attempt),
        },
        effects: [
          { type: 'hear', attempt: state.attempt, words: event.text.trim() },
          { type: 'showSkeleton', attemptId: state.attempt.id },
        ],
      };
    }
    case 'tryAgain': {
      const again = (open: Extract<InterviewState, { phase: 'processing' }>): Step => ({
        state: open,
        effects: [
          open.stage === 'transcribing'
            ? { type: 'hear', attempt: open.review!.attempt, words: null }
            : {
                type: 'review',
                attempt: open.review!.attempt,
                question: currentQuestion(open.going),
                going: open.going,
              },
          { type: 'showSkeleton', attemptId: open.open.attemptId },
        ],
      });
      const attempt = state.phase === 'wording' ? state.attempt : state.review.attempt;
      const review = {
        ...freshReview(attempt),
        followUp: state.phase === 'feedback' ? state.review.followUp : null,
        rated: state.phase === 'feedback' && state.review.rated,
      };
      const stage = state.phase === 'wording' ? ('transcribing' as const) : ('coaching' as const);
      return again({
        phase: 'processing',
        going: { ...state.going, notice: null },
        open: openOf(attempt),
        stage,
        skeletonDone: false,
        review,
      });
    }
    case 'editAnswer':
      if (state.phase !== 'feedback' || !mayHaveWords(state.review.attempt)) return stay;
      return correct(state.going, state.review);
    case 'rateSelf':
      return state.phase === 'feedback' ? rated(state, event.rating) : stay;
    case 'saveToLibrary': {
      if (state.phase !== 'feedback' || state.review.savedStoryId) return stay;
      return {
        state,
        effects: [
          {
            type: 'saveStory',
            review: state.review,
            question: currentQuestion(state.going),
            going: state.going,
          },
        ],
      };
    }
    default: {
      if (state.phase !== 'feedback') return stay;
      const step = grown(state.going, state.review, event);
      return step
        ? { state: { ...state, going: step.going, review: step.review }, effects: step.effects }
        : stay;
    }
  }
}

/** The candidate's own mark, given once and before the score is seen; null asks for the score without. */
function rated(state: Feedback, rating: number | null): Step {
  const { going, review } = state;
  const { interview } = going;
  if (review.rated || !interview.rateFirst || interview.practice) return { state, effects: [] };
  const attempt = { ...review.attempt, selfRating: rating };
  return {
    state: { ...state, review: { ...review, attempt, rated: true } },
    effects: rating === null ? [] : [{ type: 'rateAttempt', attemptId: attempt.id, rating }],
  };
}
