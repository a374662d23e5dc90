import { z } from 'zod';
import { Identifier } from '@/lib/domain/identifier';
import { QuestionKind } from './kind';

/** The container of attempts: a primary question, or the one follow-up of a primary question. */
export const Question = z.object({
  id: Identifier,
  interviewId: Identifier,
  /** Place among the primary questions, from 0; a follow-up has its parent's. */
  position: z.number().int().nonnegative(),
  text: z.string().min(1).max(600),
  kind: QuestionKind,
  competency: z.string().max(60),
  /** The primary question this follows up on; null for a primary one. */
  followUpOf: Identifier.nullable(),
  /** Where the words came from. */
  source: z.enum(['bank', 'own', 'pack', 'coach', 'model']),
  /** The bank's words, where a model has worded the question for the job: they count as asked too. */
  wordedFrom: z.string().max(600).optional(),
});
export type Question = z.infer<typeof Question>;
