import type { TimeBudget } from '@/lib/domain/interview/lobby';

/**
 * Planned questions for a time budget: about five minutes each, for the question, an answer of two or three minutes and
 * its feedback in Coach mode. A choice of ours. An hour plans as many, so that a quick candidate has enough; who talks
 * long is not hurried, the budget only ends the questions.
 */
const questionsIn: Readonly<Record<TimeBudget, number>> = { 15: 3, 30: 6, 60: 12 };

/** How many questions an interview plans: what its time budget gives, or without one the chosen `count`. */
export const questionsFor = (minutes: TimeBudget | null, count: number): number =>
  minutes === null ? count : questionsIn[minutes];
