import type { Failure } from '@/lib/domain/failure';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { ended } from './interview-moves';
import type { Going, InterviewState } from './interview-state';

/** The same state with parts of what is going on replaced. */
export function withGoing<S extends InterviewState>(state: S, change: Partial<Going>): S {
  return state.phase === 'lobby' ? state : { ...state, going: { ...state.going, ...change } };
}

const isUnderReview = (state: InterviewState, attemptId: string): boolean =>
  (state.phase === 'processing' || state.phase === 'feedback') && state.review?.attempt.id === attemptId;

const noticed = (state: InterviewState, notice: Failure | null): InterviewState =>
  state.phase === 'lobby' ? { ...state, notice } : withGoing(state, { notice });

/**
 * What means the same in every phase: connection, notices, saved stories, the end. Null where the phase decides.
 */
export function betweenTakes(state: InterviewState, event: InterviewEvent): Step | null {
  switch (event.type) {
    case 'dismissNotice':
      return { state: noticed(state, null), effects: [] };
    case 'troubled':
      return { state: noticed(state, event.failure), effects: [] };
    case 'connectionChanged': {
      if (state.phase === 'lobby' || state.phase === 'preparing' || state.phase === 'completed')
        return { state, effects: [] };
      const recovered = event.connection === 'ready' && state.going.notice?.reason === 'connectionLost';
      const notice = event.failure ?? (recovered ? null : state.going.notice);
      return {
        state: withGoing(state, { connection: event.connection, notice }),
        effects: event.connection === 'lost' ? [{ type: 'reconnect' }] : [],
      };
    }
    case 'reviewed': {
      // Feedback that comes after the candidate went on still counts for its take.
      if (state.phase === 'lobby' || isUnderReview(state, event.feedback.attemptId)) return null;
      const { attemptId, sheet, questionId } = event.feedback;
      const takes = (state.going.takes[questionId] ?? []).map((take) =>
        take.attemptId === attemptId ? { ...take, overall: sheet.overall } : take,
      );
      return {
        state: withGoing(state, { takes: { ...state.going.takes, [questionId]: takes } }),
        effects: [],
      };
    }
    case 'endInterview':
      if (state.phase === 'lobby' || state.phase === 'listening' || state.phase === 'completed') return null;
      return ended(state.going, 'cancelled', event.at);
    default:
      return null;
  }
}
