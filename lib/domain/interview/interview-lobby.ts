import type { InterviewEffect, Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { left, nowIn } from './interview-lifecycle';
import { begun, resumed } from './interview-start';
import { withSealed } from './interview-debrief';
import { inLobby, type Going, type InterviewState } from './interview-state';

/** The lobby, and the moment of preparation that follows it. */
export function whileInLobby(
  state: Extract<InterviewState, { phase: 'lobby' | 'preparing' }>,
  event: InterviewEvent,
): Step {
  if (state.phase === 'lobby') {
    switch (event.type) {
      case 'start':
        return {
          state: { phase: 'preparing', going: event.going, resuming: false, waiting: state.resumable },
          effects: [
            { type: 'openInterview', going: event.going },
            { type: 'prepare', going: event.going },
          ],
        };
      case 'recovered':
        return { state: { ...state, resumable: event.going }, effects: [] };
      case 'takeSealed':
        // The take of an interrupted interview: sealed after the interview had left for the lobby.
        if (state.resumable?.interview.id !== event.attempt.interviewId) return { state, effects: [] };
        return {
          state: { ...state, resumable: withSealed(state.resumable, event.attempt) },
          // Its words are worth having too, but nothing is sent while others are in the call.
          effects:
            state.notice?.reason === 'notAlone'
              ? []
              : [{ type: 'hear', attempt: event.attempt, words: event.attempt.transcript }],
        };
      case 'resume': {
        if (!state.resumable) return { state, effects: [] };
        const going: Going = { ...state.resumable, connection: 'connecting', notice: null };
        return {
          state: { phase: 'preparing', going, resuming: true, waiting: null },
          effects: [{ type: 'prepare', going }],
        };
      }
      case 'discardResumable': {
        if (!state.resumable) return { state, effects: [] };
        return {
          state: inLobby(),
          effects: [{ type: 'updateInterview', going: left(state.resumable) }],
        };
      }
      default:
        return { state, effects: [] };
    }
  }
  switch (event.type) {
    case 'prepared': {
      const { at, converses } = event;
      const going: Going = {
        ...nowIn(state.going, 'inProgress', at),
        connection: event.connection,
        hears: event.hears,
        notice: event.notice,
      };
      const step = state.resuming ? resumed(going, at, converses) : begun(going, at, converses);
      const told: InterviewEffect[] = state.resuming ? [{ type: 'updateInterview', going }] : [];
      // There is one checkpoint: whoever waited to be resumed is over when another one begins.
      if (state.waiting) told.push({ type: 'updateInterview', going: left(state.waiting) });
      // Lost again while the rest was made ready: nobody else will call it back.
      if (event.connection !== 'ready') told.push({ type: 'reconnect' });
      return { state: step.state, effects: [...step.effects, ...told] };
    }
    case 'prepareFailed': {
      const interview = { ...state.going.interview, state: 'cancelled' as const };
      return {
        state: inLobby(event.failure, state.resuming ? state.going : state.waiting),
        effects: [
          ...(state.resuming
            ? []
            : [{ type: 'updateInterview' as const, going: { ...state.going, interview } }]),
          { type: 'release' },
        ],
      };
    }
    default:
      return { state, effects: [] };
  }
}
