import { capState } from '@/lib/domain/cost/cap';
import { failure } from '@/lib/domain/failure';
import type { Question } from '@/lib/domain/questions/question';
import { nextAnswer, reviewed } from './interview-debrief';
import type { Step } from './interview-effect';
import { ask, ended, newLine } from './interview-moves';
import { chairOf, currentQuestion, nextPrimary, personaAt, type Going } from './interview-state';
import { spokenLines } from './spoken-lines';

/** An answer from here on is strong: the next question goes deeper. Scores are 0..10. */
const strong = 7.5;
/** Up to here the candidate is struggling: the next question is gentler, and kindly introduced. */
const struggling = 4.5;

/**
 * On to the next question, or to the end: when there is none, when the time is over, or when the interview may cost no
 * more. After a conversation, on to the feedback of its next answer.
 */
export function afterQuestion(going: Going, at: number): Step {
  if (going.debriefing) {
    const answer = nextAnswer(going);
    return answer ? reviewed(going, answer) : ended(going, 'completed', at);
  }
  const next = nextPrimary(going);
  if (!next) return ended(going, 'completed', at);
  const limit = limitOf(going, at);
  if (limit) return ended(going, 'completed', at, failure(limit));
  return goOn(going, next);
}

/** What ends an interview before its last question; null while nothing does. */
export function limitOf(going: Going, at: number): 'costCapReached' | 'timeBudgetOver' | null {
  if (capState(going.cost, going.costCap) === 'reached') return 'costCapReached';
  const { minutes } = going.interview;
  if (minutes !== null && going.begunAt !== null && at - going.begunAt >= minutes * 60_000)
    return 'timeBudgetOver';
  return null;
}

function goOn(before: Going, planned: Question): Step {
  const { question, words } = adapted(before, planned);
  const questions = before.questions.map((each) => (each.id === question.id ? question : each));
  const chair = chairOf(before);
  const next = personaAt(before, question.position);
  const handOver = next.id === chair.id ? null : spokenLines.handOver(next.name);
  // The word before the question is still the present interviewer's.
  const text = handOver ?? words;
  const lead = text ? newLine(before, text, handOver ? 'handOver' : 'transition') : null;
  const going: Going = { ...(lead?.going ?? before), questions, currentId: question.id, notice: null };
  const asked = ask(going, 'question', lead?.line ?? null);
  return question === planned
    ? asked
    : { state: asked.state, effects: [{ type: 'addQuestion', question }, ...asked.effects] };
}

/** The next question as the last answer makes it: deeper, gentler, or as planned; with a word before it. */
function adapted(going: Going, planned: Question): { question: Question; words: string | null } {
  const asIs = { question: planned, words: null };
  if (going.interview.difficulty !== 'adaptive') return asIs;
  const scores = (going.takes[currentQuestion(going).id] ?? []).flatMap(({ overall }) => overall ?? []);
  if (scores.length === 0) return asIs;
  const best = Math.max(...scores);
  const spares = going.spares[planned.id];
  if (best >= strong && spares?.deeper)
    return { question: fromBank(planned, spares.deeper), words: spokenLines.deeper() };
  if (best <= struggling && spares?.gentler)
    return { question: fromBank(planned, spares.gentler), words: spokenLines.gentler() };
  return asIs;
}

/** The planned question in other words of the bank; how a model had worded it for the job goes with it. */
function fromBank(planned: Question, text: string): Question {
  const { wordedFrom: _, ...question } = planned;
  return { ...question, text, source: 'bank' };
}
