import type { InterviewEvent } from './interview-event';
import type { InterviewState } from './interview-state';

/**
 * Between two reports no more than this counts against the time budget, milliseconds. The longest answers are shorter;
 * whoever stays away for longer loses no more.
 */
const longestPause = 15 * 60_000;

/**
 * The same state at the moment of an event. The wall clock may be set, or the machine may have slept: the time budget
 * counts the sum of what passed between one report and the next, never less than nothing and never more than the
 * longest pause. The rest moves the beginning along, so that both budget and countdown stay true. Without a budget no
 * time is kept.
 */
export function atItsTime(state: InterviewState, event: InterviewEvent): InterviewState {
  if (state.phase === 'lobby' || state.phase === 'completed' || !('at' in event)) return state;
  const { going } = state;
  const { begunAt, seenAt, interview } = going;
  if (interview.minutes === null || begunAt === null) return state;
  const passed = event.at - (seenAt ?? begunAt);
  const counted = Math.min(Math.max(passed, 0), longestPause);
  // A clock near the beginning of time has nothing before it.
  const began = Math.max(0, begunAt + passed - counted);
  return { ...state, going: { ...going, begunAt: began, seenAt: event.at } };
}
