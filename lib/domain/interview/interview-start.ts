import type { Question } from '@/lib/domain/questions/question';
import { conversing } from './interview-conversing';
import { debriefed, inCoachMode, noConversation, wordsWanted } from './interview-conversing-end';
import { reviewed } from './interview-debrief';
import type { Step } from './interview-effect';
import { ask, newLine } from './interview-moves';
import { begin } from './interview-phases';
import { currentQuestion, nextPrimary, primaryQuestions, type Going } from './interview-state';
import { spokenLines } from './spoken-lines';

// How a prepared interview begins, and how one that was broken off goes on.

/** Where an interview goes on: past a question that was judged already, unless it was the last one. */
function atUnanswered(going: Going): Going {
  const takes = going.takes[going.currentId] ?? [];
  const next = takes.some(({ reviewed: isReviewed }) => isReviewed) ? nextPrimary(going) : null;
  return next ? { ...going, currentId: next.id } : going;
}

/** The first question from the current one on that nobody has answered in a conversation; null where none is left. */
function unansweredOf(going: Going): Question | null {
  const { position } = currentQuestion(going);
  const left = primaryQuestions(going).filter((question) => question.position >= position);
  return left.find(({ id }) => (going.takes[id] ?? []).length === 0) ?? null;
}

/** Goes on at the questions, whatever was talked about before; the time budget begins anew. */
export function resumed(before: Going, at: number, converses: boolean): Step {
  const wanted = wordsWanted(before);
  const first = wentOn({ ...before, begunAt: at, seenAt: at }, at, converses);
  return { state: first.state, effects: [...wanted, ...first.effects] };
}

function wentOn(before: Going, at: number, converses: boolean): Step {
  if (before.debriefing) {
    const { answers, lookingAt, currentId } = before;
    const answer =
      answers.find(({ id }) => id === lookingAt) ??
      answers.find(({ questionId }) => questionId === currentId) ??
      answers[0];
    if (answer) return reviewed(before, answer);
  }
  const going: Going = { ...before, interviewPhase: 'questions' };
  if (going.interview.turnMode === 'coach') return asked(atUnanswered(going));
  const question = unansweredOf(going);
  if (!question) return debriefed(going);
  const there: Going = { ...going, currentId: question.id };
  return converses ? conversing(there, at) : asked(inCoachMode(there, noConversation()));
}

function asked(going: Going): Step {
  const back = newLine(going, spokenLines.welcomeBack(), 'transition');
  return ask(back.going, 'question', back.line);
}

/** An interview whose voice cannot lead is one in Coach mode from its first word on. */
export function begun(going: Going, at: number, converses: boolean): Step {
  const isLed = going.interview.turnMode === 'coach' || converses;
  return begin(isLed ? going : inCoachMode(going, noConversation()), at);
}
