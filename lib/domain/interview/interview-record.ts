import { z } from 'zod';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { Difficulty } from '@/lib/domain/questions/difficulty';
import { InterviewKind } from '@/lib/domain/questions/kind';
import { Opening } from './interview-phase';
import { AnswerLimit, TimeBudget } from './lobby';
import { TurnMode } from './turn-mode';

/** An interview as it is stored; its questions and attempts live in tables of their own. */
export const InterviewRecord = z.object({
  id: Identifier,
  jobId: Identifier.nullable(),
  /** Who asks, in the order of their turns: question n (from 0) is asked by number n modulo their count. */
  personaIds: z.array(Identifier).min(1).max(3),
  kind: InterviewKind,
  turnMode: TurnMode,
  practice: z.boolean(),
  opening: Opening,
  minutes: TimeBudget.nullable(),
  answerLimit: AnswerLimit.nullable(),
  difficulty: Difficulty,
  /** The candidate rates each answer before the coach's score is shown. */
  rateFirst: z.boolean(),
  language: z.string().max(20),
  /** Primary questions that were planned. */
  questionCount: z.number().int().min(1).max(20),
  state: z.enum(['planned', 'inProgress', 'paused', 'completed', 'cancelled', 'abandoned']),
  providerKind: z.string().max(20),
  site: z.string().max(80),
  createdAt: Instant,
  lastActiveAt: Instant,
  endedAt: Instant.nullable(),
  /** Mean of the best attempts' overall scores; null when nothing was scored. */
  overall: z.number().min(0).max(10).nullable(),
});
export type InterviewRecord = z.infer<typeof InterviewRecord>;

/** True where nobody goes on with it. One that was left open for a day can be resumed as well. */
export const isOver = ({ state }: Pick<InterviewRecord, 'state'>): boolean =>
  state === 'completed' || state === 'cancelled';
