import { z } from 'zod';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { InterviewKind } from '@/lib/domain/questions/kind';

/** An interview as it is stored; its questions and attempts live in tables of their own. */
export const InterviewRecord = z.object({
  id: Identifier,
  jobId: Identifier.nullable(),
  personaId: Identifier,
  kind: InterviewKind,
  practice: z.boolean(),
  warmUp: z.boolean(),
  /** The candidate rates each answer before the coach's score is shown. */
  rateFirst: z.boolean().default(false),
  language: z.string().max(20),
  questionCount: z.number().int().min(1).max(5),
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
