import { z } from 'zod';
import { competencies } from '@/lib/domain/questions/competency';
import type { Question } from '@/lib/domain/questions/question';
import type { PostingParts } from '@/lib/domain/questions/read-posting';

/** What a planner is given. The posting is a stranger's text, and has gone into the questions' gaps. */
export type PlanInput = {
  posting: string;
  /** In order; a wording names its question by its place here. */
  questions: readonly Pick<Question, 'text' | 'kind' | 'competency'>[];
  /** BCP 47. */
  language: string;
};

/** A planned question in a model's words. `index` is its place in the input, from 0. */
type Wording = { index: number; text: string };

/**
 * What a model made of posting and questions: plain text of one line each, and nothing that orders a machine about.
 * Whether it is true of the posting and fits the plan has not been looked at. Empty texts and lists were not given.
 */
export type ModelPlan = { posting: PostingParts; wordings: Wording[] };

/**
 * What a model is asked for before an interview: what the posting says, and the planned questions in words of this
 * job. Limits stand in the prompt, and are enforced when the answer is read.
 */
export const PlanReply = z.object({
  posting: z.object({
    title: z.string(),
    company: z.string(),
    skills: z.array(z.string()).max(20),
    competencies: z.array(z.enum(competencies)).max(8),
    summary: z.string(),
  }),
  questions: z.array(z.object({ number: z.number().int(), text: z.string() })).max(20),
});
