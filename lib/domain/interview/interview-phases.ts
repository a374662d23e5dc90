import type { Step } from './interview-effect';
import { ask, begun, ended, newLine } from './interview-moves';
import { conversing } from './interview-conversing';
import { phaseAfter, phasesOf, type InterviewPhase } from './interview-phase';
import { nextPrimary, type Going } from './interview-state';
import { spokenLines } from './spoken-lines';
import type { Line } from './line';

/** The first phase of an interview, from its beginning. */
export function begin(going: Going, at: number): Step {
  const [first = 'questions'] = phasesOf(going.interview.opening);
  if (going.interview.turnMode === 'conversation')
    return conversing({ ...begun(going, at), interviewPhase: first }, at);
  return enter(going, first, at);
}

/** On to the phase after the present one. */
export function onward(going: Going, at: number): Step {
  return enter(going, phaseAfter(going.interview.opening, going.interviewPhase) ?? 'goodbye', at);
}

/** Into a phase of a Coach interview; the candidate's turn comes when its line has been said. */
export function enter(before: Going, phase: InterviewPhase, at: number): Step {
  const going: Going = { ...begun(before, at), interviewPhase: phase };
  switch (phase) {
    case 'welcome':
      return told(going, spokenLines.welcome(going), 'welcome');
    case 'smallTalk':
      return told(going, spokenLines.smallTalk(going), 'smallTalk');
    case 'companyIntroduction':
      return told(going, spokenLines.companyIntroduction(going), 'companyIntroduction');
    case 'questions':
      return ask(going);
    case 'wrapUp':
      return told(going, spokenLines.wrapUp(), 'wrapUp');
    case 'goodbye':
      return ended(going, 'completed', at);
  }
}

/** After the last question of a whole Coach interview the candidate may ask something of their own. */
export const mayWrapUp = (going: Going): boolean =>
  phasesOf(going.interview.opening).includes('wrapUp') &&
  going.interview.turnMode === 'coach' &&
  nextPrimary(going) === null;

/** A line outside the questions. `replyTo` are the candidate's words that it answers. */
export function told(
  going: Going,
  text: string,
  purpose: Line['purpose'],
  replyTo: string | null = null,
): Step {
  const made = newLine(going, text, purpose, replyTo);
  return {
    state: { phase: 'intro', going: made.going, line: made.line, said: '' },
    effects: [{ type: 'say', line: made.line }],
  };
}
