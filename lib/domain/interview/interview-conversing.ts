import type { Attempt } from '@/lib/domain/attempt';
import { normalised } from '@/lib/domain/delivery/words';
import type { Cost } from '@/lib/domain/cost/price';
import { failure, type Failure } from '@/lib/domain/failure';
import { limitOf } from './interview-after-question';
import { coaching, reviewed, withAnswer } from './interview-debrief';
import type { InterviewEffect, Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import { ask, ended, openedTake, withTake } from './interview-moves';
import { InterviewPhase } from './interview-phase';
import {
  chairOf,
  currentQuestion,
  inLobby,
  nextPrimary,
  type Going,
  type InterviewState,
} from './interview-state';

export type Conversing = Extract<InterviewState, { phase: 'conversing' }>;

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

type Talk = { state: Conversing; effects: InterviewEffect[] };

/** Opens the take of the current question: what the candidate says from now on belongs to it. */
function attending(state: Conversing, at: number): Talk {
  const { going, open } = openedTake(state.going, at);
  return {
    state: { ...state, going, open, spoke: false },
    effects: [{ type: 'attend', open, question: currentQuestion(going) }],
  };
}

/** Closes the open take: kept where anything was said in it, else forgotten. */
function closed(state: Conversing, at: number): Talk {
  const { open, going } = state;
  if (!open) return { state, effects: [] };
  if (!state.spoke) {
    return {
      state: { ...state, open: null },
      effects: [{ type: 'discardTake', attemptId: open.attemptId }],
    };
  }
  return {
    state: { ...state, open: null, spoke: false, sealing: state.sealing + 1 },
    effects: [{ type: 'sealTake', open, question: currentQuestion(going), typed: null, endedAt: at }],
  };
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
      return isAsked(ended) ? moved(ended, 'questions', event.at) : { state: ended, effects: [] };
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
    case 'phaseWanted':
      return state.ending ? stay : moved(state, event.phase, event.at);
    case 'answerSaved':
      return state.ending ? stay : saved(state, event.at);
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
    case 'takeHeard':
      return {
        state: { ...state, going: withAnswer(withTake(going, event.attempt), event.attempt) },
        effects: [],
      };
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
function isAsked({ going, said, ending, open }: Conversing): boolean {
  if (ending || open || isPast(going.interviewPhase, 'companyIntroduction')) return false;
  return normalised(said).includes(normalised(currentQuestion(going).text).slice(0, telling));
}

const isPast = (phase: InterviewPhase, other: InterviewPhase): boolean =>
  InterviewPhase.options.indexOf(phase) > InterviewPhase.options.indexOf(other);

/**
 * True where a conversation costs so much more than it may that it is not waited for the end of an answer: a voice that
 * leads may go on without ever calling one complete.
 */
export const isFarOver = ({ dollars }: Cost, cap: number | null): boolean =>
  cap !== null && dollars >= cap * 1.25;

/** Into a later phase. An answer that was not called complete is complete now. */
function moved(state: Conversing, phase: InterviewPhase, at: number): Step {
  if (!isPast(phase, state.going.interviewPhase)) return { state, effects: [] };
  const kept = closed(state, at);
  const next: Conversing = { ...kept.state, going: { ...kept.state.going, interviewPhase: phase } };
  if (phase !== 'questions') return { state: next, effects: kept.effects };
  const attended = attending(next, at);
  return { state: attended.state, effects: [...kept.effects, ...attended.effects] };
}

/** The answer is complete: it is kept, and the next question is another's or the same voice's. */
function saved(state: Conversing, at: number): Step {
  if (!state.open) return { state, effects: [] };
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

/** The conversation ends; the debrief begins as soon as the last answer is on the disk. */
function over(
  state: Conversing,
  at: number,
  notice: Failure | null,
  before: readonly InterviewEffect[] = [],
): Step {
  const kept = closed(state, at);
  const going: Going = { ...kept.state.going, notice };
  const end = settled({ ...kept.state, going, ending: true, speaker: 'nobody' });
  return {
    state: end.state,
    effects: [...before, { type: 'endConversation' }, ...kept.effects, ...end.effects],
  };
}

/**
 * A provider that will not lead a conversation: the interview goes on in Coach mode at the same question, which every
 * provider can do. What was said so far is kept.
 */
export function withoutConversation(state: Conversing, notice: Failure): Step {
  const kept = closed(state, state.open?.startedAt ?? state.going.interview.lastActiveAt);
  const { interview } = kept.state.going;
  const asked = ask({
    ...kept.state.going,
    interview: { ...interview, turnMode: 'coach' },
    interviewPhase: 'questions',
    connection: 'lost',
    notice,
  });
  return { state: asked.state, effects: [...kept.effects, { type: 'reconnect' }, ...asked.effects] };
}

/** Once nothing is being sealed any more, the feedback to the answers is looked at; without any, it is over. */
function settled(state: Conversing): Step {
  if (!state.ending || state.sealing > 0) return { state, effects: [] };
  return debriefed(state.going);
}

function debriefed(before: Going): Step {
  const [first, ...others] = before.answers;
  const going: Going = { ...before, debriefing: true };
  if (!first) return ended(going, 'completed', before.interview.lastActiveAt, before.notice);
  const look = reviewed(going, first);
  const notice = before.notice;
  // All of them are judged at once, so that the later ones are ready when they are looked at.
  const ahead = others.filter(({ transcript }) => transcript !== null).map((each) => coaching(going, each));
  const state: InterviewState =
    look.state.phase === 'processing'
      ? { ...look.state, going: { ...look.state.going, notice } }
      : look.state;
  return { state, effects: [...look.effects, ...ahead] };
}

/** Words of an answer that came while another one was looked at. */
export function heardInDebrief(going: Going, attempt: Attempt): { going: Going; effects: InterviewEffect[] } {
  const next = withAnswer(withTake(going, attempt), attempt);
  return { going: next, effects: attempt.transcript === null ? [] : [coaching(next, attempt)] };
}
