import { normalised } from '@/lib/domain/delivery/words';
import type { Cost } from '@/lib/domain/cost/price';
import { failure } from '@/lib/domain/failure';
import { limitOf } from './interview-after-question';
import { over, settled } from './interview-conversing-end';
import { attending, attendingEarly, closed, heardHere, type Conversing } from './interview-conversing-take';
import { withAnswer } from './interview-debrief';
import type { InterviewEffect, Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { ended, isAnswered, withTake } from './interview-moves';
import { isBefore, type InterviewPhase } from './interview-phase';
import { chairOf, currentQuestion, inLobby, nextPrimary, type Going } from './interview-state';

/** Gives the conversation to the voice; where it goes straight to the questions, the first answer is attended to. */
export function conversing(going: Going, at: number): Step {
  const state: Conversing = {
    phase: 'conversing',
    going,
    speaker: 'nobody',
    said: '',
    open: null,
    spoke: false,
    sealing: 0,
    ending: false,
  };
  const first = going.interviewPhase === 'questions' ? attending(state, at) : { state, effects: [] };
  return { state: first.state, effects: [{ type: 'converse', going: first.state.going }, ...first.effects] };
}

/** While the voice leads. It decides when an answer is over; whatever was said is kept by the machine. */
export function whileConversing(state: Conversing, event: InterviewEvent): Step {
  const stay: Step = { state, effects: [] };
  const { going } = state;
  switch (event.type) {
    case 'turnStarted':
      return { state: { ...state, speaker: 'interviewer', said: '' }, effects: [] };
    case 'turnWords':
      return { state: { ...state, said: event.text }, effects: [] };
    case 'turnEnded': {
      const speaker = state.speaker === 'interviewer' ? 'nobody' : state.speaker;
      const ended: Conversing = { ...state, speaker };
      // A voice that asks its first question is in the questions, whether it says so or not.
      return isAsked(ended) ? moved(ended, 'questions', event.at) : attendingEarly(ended, event.at);
    }
    case 'costChanged': {
      const going: Going = { ...state.going, cost: event.cost };
      return state.ending
        ? { state: { ...state, going }, effects: [] }
        : over({ ...state, going }, event.at, failure('costCapReached'));
    }
    case 'candidateSpeaking': {
      const speaker = event.speaking ? 'candidate' : state.speaker === 'candidate' ? 'nobody' : state.speaker;
      return { state: { ...state, speaker, spoke: state.spoke || event.speaking }, effects: [] };
    }
    case 'voiceChanged':
      return { state: heardHere(state, event.attemptId, event.voice), effects: [] };
    case 'phaseWanted':
      return state.ending ? stay : moved(state, event.phase, event.at);
    case 'answerSaved':
      return state.ending ? stay : saved(state, event.questionIndex, event.at);
    case 'endWanted':
    case 'finishInterview':
      return state.ending ? stay : over(state, event.at, null);
    case 'takeSealed': {
      const { attempt } = event;
      if (attempt.interviewId !== going.interview.id) return stay;
      const kept = withAnswer(withTake(going, attempt), attempt);
      const next: Conversing = { ...state, going: kept, sealing: Math.max(0, state.sealing - 1) };
      const hear: InterviewEffect = { type: 'hear', attempt, words: attempt.transcript };
      const end = settled(next);
      return { state: end.state, effects: [hear, ...end.effects] };
    }
    case 'microphoneLost':
      return { state: { ...state, going: { ...going, notice: event.failure } }, effects: [] };
    case 'interrupted': {
      // What was said is kept as an attempt, and the interview waits in the lobby.
      const kept = closed(state, event.at);
      return {
        state: inLobby(event.notice, { ...kept.state.going, connection: 'absent', notice: null }),
        effects: [...kept.effects, { type: 'release' }],
      };
    }
    case 'endInterview': {
      const kept = closed(state, event.at);
      const end = ended(kept.state.going, 'cancelled', event.at);
      return { state: end.state, effects: [...kept.effects, ...end.effects] };
    }
    default:
      return stay;
  }
}

/** So much of a question is enough to know it by, in characters. */
const telling = 40;

/** The first question has just been asked, in a phase before the questions. */
function isAsked({ going, said, ending }: Conversing): boolean {
  if (ending || !isBefore(going.interviewPhase, 'questions')) return false;
  return normalised(said).includes(normalised(currentQuestion(going).text).slice(0, telling));
}

/**
 * True where a conversation costs so much more than it may that it is not waited for the end of an answer: a voice that
 * leads may go on without ever calling one complete.
 */
export const isFarOver = ({ dollars }: Cost, cap: number | null): boolean =>
  cap !== null && dollars >= cap * 1.25;

/** Into a later phase. An answer that was not called complete is complete now. */
function moved(state: Conversing, phase: InterviewPhase, at: number): Step {
  if (!isBefore(state.going.interviewPhase, phase)) return { state, effects: [] };
  const kept = closed(state, at);
  const next: Conversing = { ...kept.state, going: { ...kept.state.going, interviewPhase: phase } };
  if (phase !== 'questions') return { state: next, effects: kept.effects };
  const attended = attending(next, at);
  return { state: attended.state, effects: [...kept.effects, ...attended.effects] };
}

/**
 * The answer is complete: it is kept, and the next question is another's or the same voice's. A voice that saves one is
 * in the questions, whether it says so or not; one about a question that is over changes nothing.
 */
function saved(before: Conversing, index: number, at: number): Step {
  const { interviewPhase } = before.going;
  const isEarly = isBefore(interviewPhase, 'questions');
  const isOver = index < currentQuestion(before.going).position;
  if (isOver || (!before.open && !isEarly)) return { state: before, effects: [] };
  const state: Conversing = isEarly
    ? { ...before, going: { ...before.going, interviewPhase: 'questions' } }
    : before;
  const kept = closed(state, at);
  const { going } = kept.state;
  const next = nextPrimary(going);
  if (!next) return { state: kept.state, effects: kept.effects };
  const limit = limitOf(going, at);
  if (limit) return over(kept.state, at, failure(limit), kept.effects);
  const moving: Going = { ...going, currentId: next.id };
  const attended = attending({ ...kept.state, going: moving }, at);
  const handsOver = chairOf(moving).id !== chairOf(going).id;
  return {
    state: attended.state,
    effects: [
      ...kept.effects,
      ...(handsOver ? [{ type: 'converse' as const, going: attended.state.going }] : []),
      ...attended.effects,
    ],
  };
}

/** A new session knows nothing: it is told where the conversation stands. What it will ask again is attended to. */
export function toldAgain(state: Conversing, at: number): Step {
  const isOpen = state.open || state.going.interviewPhase !== 'questions' || isAnswered(state.going);
  const next = isOpen ? { state, effects: [] } : attending(state, at);
  return { state: next.state, effects: [{ type: 'converse', going: next.state.going }, ...next.effects] };
}
