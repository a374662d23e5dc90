import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import { planQuestions, type QuestionWish } from '@/lib/domain/questions/question-plan';

/** A small generator with a seed (mulberry32), so that a plan can be had twice. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Three behavioural questions without a job, unless a test wishes something else. */
export function wish(over: Partial<QuestionWish> = {}, seed = 1): QuestionWish {
  let made = 0;
  return {
    kind: 'behavioural',
    count: 3,
    difficulty: 'adaptive',
    ownQuestions: [],
    packQuestions: [],
    weakest: [],
    job: null,
    line: null,
    scenario: '',
    recentTexts: [],
    random: seeded(seed),
    interviewId: 'interview',
    newId: () => `question-${made++}`,
    ...over,
  };
}

export const job = (over: Partial<Job>): Job => ({
  id: 'job',
  title: 'Backend Engineer',
  company: '',
  skills: [],
  competencies: [],
  summary: '',
  posting: '',
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  ...over,
});

/** The questions alone. */
export const questionsOf = (over: Partial<QuestionWish> = {}, seed = 1): Question[] =>
  planQuestions(wish(over, seed)).questions;

export const textsOf = (over: Partial<QuestionWish> = {}, seed = 1): string[] =>
  questionsOf(over, seed).map(({ text }) => text);

/** Chances under which every promise holds. */
export const seeds = Array.from({ length: 40 }, (_none, index) => index + 1);
