import { failure, type Failure } from '@/lib/domain/failure';
import { closed, type Conversing } from './interview-conversing-take';
import { coaching, reviewed, wordless } from './interview-debrief';
import type { InterviewEffect, Step } from './interview-effect';
import { ask, ended, isAnswered } from './interview-moves';
import { nextPrimary, type Going, type InterviewState } from './interview-state';

/** The conversation ends; the debrief begins as soon as the last answer is on the disk. */
export function over(
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

/** Once nothing is being sealed any more, the feedback to the answers is looked at; without any, it is over. */
export function settled(state: Conversing): Step {
  if (!state.ending || state.sealing > 0) return { state, effects: [] };
  return debriefed(state.going);
}

/** Looks at the first answer of a conversation that is over; without any, the interview is over too. */
export function debriefed(before: Going): Step {
  const [first, ...others] = before.answers;
  const going: Going = { ...before, debriefing: true };
  if (!first) return ended(going, 'completed', before.interview.lastActiveAt, before.notice);
  const look = reviewed(going, first);
  const { notice } = before;
  // All of them are judged at once, so that the later ones are ready when they are looked at.
  const ahead = others.filter(({ transcript }) => transcript !== null).map((each) => coaching(going, each));
  const state: InterviewState =
    look.state.phase === 'lobby'
      ? look.state
      : { ...look.state, going: { ...look.state.going, notice: notice ?? look.state.going.notice } };
  return { state, effects: [...look.effects, ...ahead] };
}

/** Looks once more for the words of answers that nobody is looking for after a break. */
export const wordsWanted = ({ answers }: Going): InterviewEffect[] =>
  answers
    .filter((attempt) => attempt.transcript === null && !wordless(attempt))
    .map((attempt) => ({ type: 'hear', attempt, words: null }));

/** The same interview in Coach mode, which every provider can do. */
export const inCoachMode = (going: Going, notice: Failure): Going => ({
  ...going,
  interview: { ...going.interview, turnMode: 'coach' },
  notice,
});

/** Why an interview that was to be a conversation is none. */
export const noConversation = (): Failure => failure('conversationRefused');

/**
 * A provider that will not lead a conversation: the interview goes on in Coach mode at the same question, or with the
 * feedback where all were answered. What was said so far is kept.
 */
export function withoutConversation(state: Conversing, notice: Failure, at: number): Step {
  const kept = closed(state, at);
  if (isAnswered(kept.state.going) && nextPrimary(kept.state.going) === null) {
    return over(kept.state, at, notice, [...kept.effects, { type: 'reconnect' }]);
  }
  const asked = ask({
    ...inCoachMode(kept.state.going, notice),
    interviewPhase: 'questions',
    connection: 'lost',
  });
  return {
    state: asked.state,
    effects: [{ type: 'endConversation' }, ...kept.effects, { type: 'reconnect' }, ...asked.effects],
  };
}
