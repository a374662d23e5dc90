import type { Step } from './interview-effect';
import { spokenLines } from './spoken-lines';
import type { InterviewEvent } from './interview-event';
import { reviewed } from './interview-debrief';
import { conversing } from './interview-conversing';
import { begin } from './interview-phases';
import { ask, newLine, withTake } from './interview-moves';
import { inLobby, nextPrimary, type Going, type InterviewState } from './interview-state';

/** Where an interview goes on: past a question that was judged already, unless it was the last one. */
function atUnanswered(going: Going): Going {
  const takes = going.takes[going.currentId] ?? [];
  const judged =
    going.interview.turnMode === 'conversation'
      ? takes.length > 0
      : takes.some((take) => take.overall !== null);
  const next = judged ? nextPrimary(going) : null;
  return next ? { ...going, currentId: next.id } : going;
}

/** Goes on at the questions, whatever was talked about before; the time budget begins anew. */
function resumed(before: Going, at: number): Step {
  if (before.debriefing) {
    const answer =
      before.answers.find(({ questionId }) => questionId === before.currentId) ?? before.answers[0];
    if (answer) return reviewed(before, answer);
  }
  const going: Going = { ...atUnanswered(before), interviewPhase: 'questions', begunAt: at };
  if (going.interview.turnMode === 'conversation') return conversing(going, at);
  const back = newLine(going, spokenLines.welcomeBack(), 'transition');
  return ask(back.going, 'question', back.line);
}

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
          state: { ...state, resumable: withTake(state.resumable, event.attempt) },
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
        const interview = { ...state.resumable.interview, state: 'abandoned' as const };
        return {
          state: inLobby(),
          effects: [{ type: 'updateInterview', going: { ...state.resumable, interview } }],
        };
      }
      default:
        return { state, effects: [] };
    }
  }
  switch (event.type) {
    case 'prepared': {
      const going: Going = {
        ...state.going,
        connection: 'ready',
        hears: event.hears,
        notice: event.notice,
        interview: { ...state.going.interview, state: 'inProgress' },
      };
      return state.resuming ? resumed(going, event.at) : begin(going, event.at);
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
