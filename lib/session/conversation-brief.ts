import type { ConversationBrief } from '@/lib/domain/interview/conversation';
import { isBefore, phasesOf } from '@/lib/domain/interview/interview-phase';
import {
  chairOf,
  currentQuestion,
  personaAt,
  primaryQuestions,
  type Going,
} from '@/lib/domain/interview/interview-state';
import type { Turn } from '@/lib/domain/turn';

/** So much of what was said is told to a new session: enough to go on from, little enough to pay for. */
const mostTurns = 40;

/**
 * What the voice that asks now has to know; no question where all were answered or are over. In a panel it leads up to
 * its own question and hands over; whoever asks the last one leads to the end.
 */
export function briefOf(going: Going, turns: readonly Turn[]): ConversationBrief {
  const chair = chairOf(going);
  const { position } = currentQuestion(going);
  const isOver = isBefore('questions', going.interviewPhase);
  // A question is over as soon as its answer is being sealed, though it may stay the current one to the end.
  const left = primaryQuestions(going).filter(
    ({ id, position: place }) => !isOver && place >= position && (going.takes[id] ?? []).length === 0,
  );
  const turnOfAnother = left.findIndex((question) => personaAt(going, question.position).id !== chair.id);
  const own = turnOfAnother < 0 ? left : left.slice(0, turnOfAnother);
  const next = turnOfAnother < 0 ? null : personaAt(going, left[turnOfAnother]!.position).name;
  const phases = phasesOf(going.interview.opening);
  const ahead = phases.slice(Math.max(0, phases.indexOf(going.interviewPhase)));
  return {
    personaId: chair.id,
    phases: next ? ahead.slice(0, ahead.indexOf('questions') + 1) : ahead,
    questions: own.map(({ position: index, text, competency }) => ({ index, text, competency })),
    questionCount: primaryQuestions(going).length,
    job: going.job && { title: going.job.title, company: going.job.company, summary: going.job.summary },
    scenario: going.scenario,
    candidateName: going.candidateName,
    colleagues: going.personas
      .filter(({ id }) => id !== chair.id)
      .map(({ name, title }) => ({ name, title })),
    next,
    history: turns
      .filter(({ text }) => text.trim() !== '')
      .slice(-mostTurns)
      .map(({ speaker, text }) => ({ speaker, text })),
  };
}
