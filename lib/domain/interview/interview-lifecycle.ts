import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import type { InterviewRecord } from './interview-record';
import { overallOf } from './interview-moves';
import type { Going } from './interview-state';

// planned → in progress (first attempt) ⇄ paused → completed, cancelled, or abandoned after a day. The first attempt and
// the day are the store's to notice; the rest is decided here and by `ended`.

/** The interview with another state, its score so far, and `at` as its last sign of life where that is later. */
export const nowIn = (going: Going, state: InterviewRecord['state'], at = 0): Going => ({
  ...going,
  interview: {
    ...going.interview,
    state,
    lastActiveAt: Math.max(going.interview.lastActiveAt, at),
    overall: overallOf(going),
  },
});

/** However it came to the lobby: an interview that waits there is paused, and is written as such. */
export function pausedInLobby(step: Step, event: InterviewEvent): Step {
  const { state, effects } = step;
  if (state.phase !== 'lobby' || state.resumable?.interview.state !== 'inProgress') return step;
  const resumable = nowIn(state.resumable, 'paused', 'at' in event ? event.at : 0);
  return {
    state: { ...state, resumable },
    effects: [...effects, { type: 'updateInterview', going: resumable }],
  };
}

/** One that is left for good, or for another: over, as if it had been ended where it was last active. */
export function left(going: Going): Going {
  const answered = Object.values(going.takes).some((takes) => takes.length > 0);
  const over = nowIn(going, answered ? 'completed' : 'cancelled');
  return { ...over, interview: { ...over.interview, endedAt: over.interview.lastActiveAt } };
}
