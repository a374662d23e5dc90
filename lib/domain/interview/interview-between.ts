import type { Attempt } from '@/lib/domain/attempt';
import { capState } from '@/lib/domain/cost/cap';
import type { Cost } from '@/lib/domain/cost/price';
import { failure, type Failure } from '@/lib/domain/failure';
import { isFarOver, toldAgain } from './interview-conversing';
import { withoutConversation } from './interview-conversing-end';
import { coaching, heardAside, withSealed } from './interview-debrief';
import type { Step } from './interview-effect';
import type { InterviewEvent } from './interview-event';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { ended, overallOf, scoresOf, withOpenTake } from './interview-moves';
import { inLobby, type Going, type InterviewState } from './interview-state';

/** The same state with parts of what is going on replaced. */
export function withGoing<S extends InterviewState>(state: S, change: Partial<Going>): S {
  return state.phase === 'lobby' ? state : { ...state, going: { ...state.going, ...change } };
}

const isUnderReview = (state: InterviewState, attemptId: string): boolean =>
  (state.phase === 'processing' || state.phase === 'feedback' || state.phase === 'correcting') &&
  state.review?.attempt.id === attemptId;

/** What a voice that went, or did not come back at once, may have left as a notice. */
const absences: ReadonlySet<Failure['reason']> = new Set<Failure['reason']>([
  'connectionLost',
  'sessionExpired',
  'providerUnreachable',
]);

const noticed = (state: InterviewState, notice: Failure | null): InterviewState =>
  state.phase === 'lobby' ? { ...state, notice } : withGoing(state, { notice });

/** Feedback that comes after the candidate went on still counts for its take, and for a whole that is over. */
function scoredLate(state: InterviewState, { attemptId, questionId, sheet }: Feedback): Step {
  const counted = (going: Going): Going => {
    const takes = (going.takes[questionId] ?? []).map((take) =>
      take.attemptId === attemptId ? { ...take, ...scoresOf(sheet), reviewed: true } : take,
    );
    return { ...going, takes: { ...going.takes, [questionId]: takes } };
  };
  const isKnown = (going: Going): boolean => (going.takes[questionId] ?? []).length > 0;
  if (state.phase === 'lobby') {
    const { resumable } = state;
    return {
      state: resumable && isKnown(resumable) ? { ...state, resumable: counted(resumable) } : state,
      effects: [],
    };
  }
  if (!isKnown(state.going)) return { state, effects: [] };
  const going = counted(state.going);
  if (state.phase !== 'completed') return { state: withGoing(state, going), effects: [] };
  const closed: Going = { ...going, interview: { ...going.interview, overall: overallOf(going) } };
  // Its row has the score from whoever kept the feedback: takes that are known here may be deleted there by now.
  return { state: { ...state, going: closed }, effects: [] };
}

/** The words of one answer come while another one is looked at, or while the interview waits. */
function wordsCame(state: InterviewState, attempt: Attempt): Step | null {
  const before = state.phase === 'lobby' ? state.resumable : state.going;
  const going = before && heardAside(before, attempt);
  if (!going) return null;
  if (state.phase === 'lobby') return { state: { ...state, resumable: going }, effects: [] };
  const answer = going.answers.find(({ id }) => id === attempt.id);
  const isNews = going !== before && going.debriefing && state.phase !== 'preparing';
  const effects = isNews && answer?.transcript != null ? [coaching(going, answer)] : [];
  return { state: withGoing(state, going), effects };
}

/** Phases that wait for takes of their own. */
const awaitsTakes: ReadonlySet<InterviewState['phase']> = new Set<InterviewState['phase']>([
  'lobby',
  'conversing',
  'completed',
]);

/** A take that comes back from the disk after the talk has gone on: it is kept, and its words are looked for. */
function sealedAside(state: InterviewState, attempt: Attempt): Step | null {
  if (awaitsTakes.has(state.phase) || state.phase === 'lobby') return null;
  if (state.phase === 'processing' && state.open.attemptId === attempt.id) return null;
  const { going } = state;
  const known = (going.takes[attempt.questionId] ?? []).find(({ attemptId }) => attemptId === attempt.id);
  if (attempt.interviewId !== going.interview.id || known?.recordingId != null || known?.reviewed)
    return null;
  return {
    state: withGoing(state, withSealed(going, attempt)),
    effects: [{ type: 'hear', attempt, words: attempt.transcript }],
  };
}

/** The interview that is there again where the one that was to begin does not. */
const waitingOf = (state: InterviewState): Going | null =>
  state.phase === 'preparing' ? state.waiting : null;

function endedIn(state: Exclude<InterviewState, { phase: 'lobby' }>, at: number): Step {
  // A take that is still being sealed is an answer too.
  const isSealing = state.phase === 'processing' && state.review === null;
  const end = ended(isSealing ? withOpenTake(state.going, state.open) : state.going, 'cancelled', at);
  return end.state.phase === 'lobby' ? { ...end, state: inLobby(null, waitingOf(state)) } : end;
}

/** Phases that decide themselves how they are broken off: something is open, or nothing is going on. */
const sealsFirst: ReadonlySet<InterviewState['phase']> = new Set<InterviewState['phase']>([
  'listening',
  'conversing',
  'completed',
]);

/** The cost so far; said when four fifths of the limit, and when all of it, are used. */
function costed(state: InterviewState, cost: Cost): InterviewState {
  if (state.phase === 'lobby') return state;
  const { costCap, cost: before } = state.going;
  const now = capState(cost, costCap);
  const isNews = now !== capState(before, costCap) && now !== 'free';
  const notice = isNews ? failure(now === 'near' ? 'costNearCap' : 'costCapReached') : state.going.notice;
  return withGoing(state, { cost, notice });
}

/**
 * What means the same in every phase: connection, notices, late feedback, interruption, the end. Null where the
 * phase decides.
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
      if (state.phase === 'conversing' && !state.ending && event.failure?.reason === 'conversationRefused')
        return withoutConversation(state, event.failure, event.at);
      const { connection, notice: shown } = state.going;
      // Only what a lost voice had to say is over when it is back; a coach out of reach is another matter.
      const recovered =
        event.connection === 'ready' &&
        connection !== 'ready' &&
        shown !== null &&
        absences.has(shown.reason);
      const notice = event.failure ?? (recovered ? null : shown);
      const next = withGoing(state, { connection: event.connection, notice });
      const isBack = event.connection === 'ready' && connection !== 'ready';
      if (next.phase === 'conversing' && !next.ending && isBack) return toldAgain(next, event.at);
      return { state: next, effects: event.connection === 'lost' ? [{ type: 'reconnect' }] : [] };
    }
    case 'costChanged':
      if (state.phase === 'conversing' && isFarOver(event.cost, state.going.costCap)) return null;
      return { state: costed(state, event.cost), effects: [] };
    case 'takeSealed':
      return sealedAside(state, event.attempt);
    case 'takeHeard':
      return isUnderReview(state, event.attempt.id) ? null : wordsCame(state, event.attempt);
    case 'reviewed':
      return isUnderReview(state, event.feedback.attemptId) ? null : scoredLate(state, event.feedback);
    case 'tryAgain':
      // What can be tried again is a take; elsewhere the button at least puts its notice away.
      if (state.phase === 'wording' || state.phase === 'feedback') return null;
      return { state: noticed(state, null), effects: [] };
    case 'interrupted':
      // An open take is the one thing that has to be sealed first.
      if (state.phase === 'lobby' || sealsFirst.has(state.phase)) return null;
      return {
        state: inLobby(
          event.notice,
          waitingOf(state) ?? { ...state.going, connection: 'absent', notice: null },
        ),
        effects: [{ type: 'hush' }, { type: 'release' }],
      };
    case 'endInterview':
      if (state.phase === 'lobby' || sealsFirst.has(state.phase)) return null;
      return endedIn(state, event.at);
    default:
      return null;
  }
}
