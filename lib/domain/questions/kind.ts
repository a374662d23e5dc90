import { z } from 'zod';

/**
 * What a question asks for. Behavioural and leadership answers are told as STAR; the others have rubrics of their own.
 * A meeting and a presentation are rehearsed: what is answered is what one would say there, word for word.
 */
export const QuestionKind = z.enum([
  'behavioural',
  'technical',
  'leadership',
  'systemDesign',
  'meeting',
  'presentation',
]);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** What a whole interview is about; `mixed` draws from all kinds but the rehearsals. */
export const InterviewKind = z.enum([
  'behavioural',
  'technical',
  'leadership',
  'systemDesign',
  'mixed',
  'meeting',
  'presentation',
]);
export type InterviewKind = z.infer<typeof InterviewKind>;

/** The parts of an answer that each kind's rubric looks for, in the order in which they are told. */
export const elementsOf = {
  behavioural: ['situation', 'task', 'action', 'result'],
  leadership: ['situation', 'task', 'action', 'result'],
  technical: ['understanding', 'approach', 'depth', 'tradeOffs'],
  systemDesign: ['requirements', 'design', 'deepDive', 'tradeOffs'],
  meeting: ['position', 'evidence', 'response', 'nextStep'],
  presentation: ['opening', 'message', 'support', 'close'],
} as const satisfies Record<QuestionKind, readonly string[]>;

/** True where the answer is what one would say in the room itself, and not told about it. */
export const isRehearsal = (kind: QuestionKind): boolean => kind === 'meeting' || kind === 'presentation';

/** True where the structure criterion is STAR. */
export const isToldAsStar = (kind: QuestionKind): boolean => kind === 'behavioural' || kind === 'leadership';
