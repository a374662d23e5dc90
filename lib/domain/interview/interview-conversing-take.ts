import type { InterviewEffect } from './interview-effect';
import { openedTake, withOpenTake } from './interview-moves';
import { isBefore, phaseAfter } from './interview-phase';
import { currentQuestion, type InterviewState } from './interview-state';

export type Conversing = Extract<InterviewState, { phase: 'conversing' }>;

/** A conversation after a step, and what is to be done for it. */
type Talk = { state: Conversing; effects: InterviewEffect[] };

/**
 * Opens the take of the current question: what the candidate says from now on belongs to it. Whoever is speaking
 * already has said something in it.
 */
export function attending(state: Conversing, at: number): Talk {
  const { going, open } = openedTake(state.going, at);
  return {
    state: { ...state, going, open, spoke: state.speaker === 'candidate' },
    effects: [{ type: 'attend', open, question: currentQuestion(going) }],
  };
}

/**
 * Closes the open take: kept where anything was said in it, else forgotten. One that is being sealed counts among its
 * question's takes at once. What was said before the questions is nobody's answer.
 */
export function closed(state: Conversing, at: number): Talk {
  const { open, going } = state;
  if (!open) return { state, effects: [] };
  if (!state.spoke || isBefore(going.interviewPhase, 'questions')) {
    return {
      state: { ...state, open: null, spoke: false },
      effects: [{ type: 'discardTake', attemptId: open.attemptId }],
    };
  }
  return {
    state: {
      ...state,
      going: withOpenTake(going, open),
      open: null,
      spoke: false,
      sealing: state.sealing + 1,
    },
    effects: [{ type: 'sealTake', open, question: currentQuestion(going), typed: null, endedAt: at }],
  };
}

/**
 * What was asked right before the questions may be the first of them in the voice's own words: the reply is recorded,
 * and forgotten as soon as the voice says that the questions begin.
 */
export function attendingEarly(state: Conversing, at: number): Talk {
  const { interview, interviewPhase } = state.going;
  const isNext = phaseAfter(interview.opening, interviewPhase) === 'questions';
  if (state.open || state.ending || !isNext || !state.said.includes('?')) return { state, effects: [] };
  return attending(state, at);
}

/** The candidate is heard on this side, whether or not the provider is there to tell. */
export function heardHere(state: Conversing, attemptId: string, voice: 'speaking' | 'silent'): Conversing {
  if (state.open?.attemptId !== attemptId || voice === 'silent' || state.spoke) return state;
  // While the interviewer is heard nothing is recorded, and it may be the interviewer that the microphone hears.
  if (state.speaker === 'interviewer' && state.going.connection === 'ready') return state;
  return { ...state, spoke: true };
}
