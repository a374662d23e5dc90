import type { Failure } from '@/lib/domain/failure';
import type { InterviewEffect, Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { freshReview, withTake } from './interview-moves';
import { grown } from './interview-review';
import { correct } from './interview-correcting';
import { asHeard, withKnown } from './interview-debrief';
import { currentQuestion, hasSomething, type InterviewState } from './interview-state';

type Processing = Extract<InterviewState, { phase: 'processing' }>;

function shown(state: Processing, effects: readonly InterviewEffect[] = []): Step {
  if (!state.skeletonDone || !hasSomething(state.review)) return { state, effects };
  return { state: { phase: 'feedback', going: state.going, review: state.review }, effects };
}

/** Some words came and some did not: what matters now is that part is missing, not what stood in the way. */
const halfHeard = (trouble: Failure | null): Failure | null =>
  trouble && { reason: 'transcriptionFailed', detail: trouble.detail };

/** Between *Finish* and the first feedback: sealed, heard, coached. */
export function whileProcessing(state: Processing, event: InterviewEvent): Step {
  const stay: Step = { state, effects: [] };
  switch (event.type) {
    case 'takeSealed': {
      if (event.attempt.id !== state.open.attemptId) return stay;
      const going = withTake(state.going, event.attempt);
      const words = event.attempt.mode === 'typed' ? event.attempt.transcript : null;
      return {
        state: { ...state, going, stage: 'transcribing', review: freshReview(event.attempt) },
        effects: [{ type: 'hear', attempt: event.attempt, words }],
      };
    }
    case 'takeHeard': {
      const attempt = asHeard(event.attempt);
      if (attempt.id !== state.open.attemptId) return stay;
      // Words that are known stand, whoever finds none later.
      if (attempt.transcript === null && state.review?.attempt.transcript != null) return stay;
      const notice = attempt.transcript === null ? event.failure : halfHeard(event.failure);
      const going = withKnown(
        withTake({ ...state.going, notice: notice ?? state.going.notice }, attempt),
        attempt,
      );
      // Words that were mended keep their follow-up and their rating.
      const kept = state.review && { followUp: state.review.followUp, rated: state.review.rated };
      if (attempt.transcript === null) return { state: { phase: 'wording', going, attempt }, effects: [] };
      return {
        state: { ...state, going, stage: 'coaching', review: { ...freshReview(attempt), ...kept } },
        effects: [{ type: 'review', attempt, question: currentQuestion(going), going }],
      };
    }
    case 'skeletonShown':
      return event.attemptId === state.open.attemptId ? shown({ ...state, skeletonDone: true }) : stay;
    case 'editAnswer':
      if (state.stage !== 'coaching' || !state.review?.attempt.transcript) return stay;
      return correct(state.going, state.review);
    case 'microphoneLost':
      return { state: { ...state, going: { ...state.going, notice: event.failure } }, effects: [] };
    default: {
      if (!state.review) return stay;
      const step = grown(state.going, state.review, event);
      return step ? shown({ ...state, going: step.going, review: step.review }, step.effects) : stay;
    }
  }
}
