import type { RubricInput } from '@/lib/domain/coaching/rubric-findings';
import type { Answer } from '../coach/answers';

/** An answer as the rubric reads it: spoken, in English, to a primary question, without a job. */
export const askedOf = (answer: Answer, change: Partial<RubricInput> = {}): RubricInput => ({
  question: { text: answer.question, kind: answer.kind, competency: answer.competency, followUpOf: null },
  parentQuestionText: null,
  transcript: answer.transcript,
  mode: 'spoken',
  job: null,
  language: 'en',
  speechSeconds: null,
  ...change,
});
