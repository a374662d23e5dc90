import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { afterQuestion } from './interview-after-question';
import { ask, ended, openTake, withOpenTake } from './interview-moves';
import { currentQuestion, inLobby, type InterviewState } from './interview-state';

type Listening = Extract<InterviewState, { phase: 'listening' }>;

/** Seals the take; whatever was said is kept from here on. */
function sealed(state: Listening, endedAt: number, typed: string | null): Step {
  const open = typed === null ? state.open : { ...state.open, mode: 'typed' as const };
  return {
    state: {
      phase: 'processing',
      going: state.going,
      open,
      stage: 'sealing',
      skeletonDone: false,
      review: null,
    },
    effects: [
      { type: 'sealTake', open, question: currentQuestion(state.going), typed, endedAt },
      { type: 'showSkeleton', attemptId: open.attemptId },
    ],
  };
}

/** While the candidate has the floor. Nothing here ever makes the interviewer speak. */
export function whileListening(state: Listening, event: InterviewEvent): Step {
  const stay: Step = { state, effects: [] };
  switch (event.type) {
    case 'voiceChanged':
      if (event.attemptId !== state.open.attemptId) return stay;
      return {
        state: { ...state, voice: event.voice, deaf: event.voice === 'speaking' ? false : state.deaf },
        effects: [],
      };
    case 'microphoneDeaf':
      return event.attemptId === state.open.attemptId
        ? { state: { ...state, deaf: event.deaf }, effects: [] }
        : stay;
    case 'finishAnswer':
      return state.open.mode === 'typed' ? stay : sealed(state, event.at, null);
    case 'submitAnswer':
      return state.open.mode === 'typed' && event.text.trim()
        ? sealed(state, event.at, event.text.trim())
        : stay;
    case 'typeInstead':
      if (state.open.mode === 'typed') return stay;
      return {
        state: { ...state, open: { ...state.open, mode: 'typed' } },
        effects: [{ type: 'stopHearing', attemptId: state.open.attemptId }],
      };
    case 'startOver': {
      const fresh = openTake(state.going, event.at);
      return {
        state: fresh.state,
        effects: [{ type: 'discardTake', attemptId: state.open.attemptId }, ...fresh.effects],
      };
    }
    case 'repeatQuestion': {
      const again = ask(state.going, 'repeat');
      return {
        state: again.state,
        effects: [{ type: 'discardTake', attemptId: state.open.attemptId }, ...again.effects],
      };
    }
    case 'skipQuestion': {
      const next = afterQuestion(state.going, event.at);
      return {
        state: next.state,
        effects: [{ type: 'discardTake', attemptId: state.open.attemptId }, ...next.effects],
      };
    }
    case 'microphoneLost':
      return sealed({ ...state, going: { ...state.going, notice: event.failure } }, event.at, null);
    case 'interrupted': {
      // What was said is kept as an attempt, and the interview waits in the lobby.
      const kept = sealed(state, event.at, null).effects.filter((effect) => effect.type === 'sealTake');
      return {
        state: inLobby(event.notice, { ...state.going, connection: 'absent', notice: null }),
        effects: [...kept, { type: 'release' }],
      };
    }
    case 'endInterview': {
      // Ending is not starting over: what was said so far is sealed and kept, only nobody judges it.
      const { effects } = sealed(state, event.at, null);
      const end = ended(withOpenTake(state.going, state.open), 'cancelled', event.at);
      return {
        state: end.state,
        effects: [...effects.filter((effect) => effect.type === 'sealTake'), ...end.effects],
      };
    }
    default:
      return stay;
  }
}
