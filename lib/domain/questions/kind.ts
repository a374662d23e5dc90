import { z } from 'zod';

/** What a question asks for. Behavioural and leadership answers are told as STAR; the others have rubrics of their own. */
export const QuestionKind = z.enum(['behavioural', 'technical', 'leadership', 'systemDesign']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** What a whole interview is about; `mixed` draws from all kinds. */
export const InterviewKind = z.enum(['behavioural', 'technical', 'leadership', 'systemDesign', 'mixed']);
export type InterviewKind = z.infer<typeof InterviewKind>;

/** The parts of an answer that each kind's rubric looks for, in the order in which they are told. */
export const elementsOf = {
  behavioural: ['situation', 'task', 'action', 'result'],
  leadership: ['situation', 'task', 'action', 'result'],
  technical: ['understanding', 'approach', 'depth', 'tradeOffs'],
  systemDesign: ['requirements', 'design', 'deepDive', 'tradeOffs'],
} as const satisfies Record<QuestionKind, readonly string[]>;

/** True where the structure criterion is STAR. */
export const isToldAsStar = (kind: QuestionKind): boolean => kind === 'behavioural' || kind === 'leadership';
