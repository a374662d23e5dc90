import { z } from 'zod';
import { InterviewKind } from '@/lib/domain/questions/kind';

/** What the candidate chose before the start. */
export const LobbyChoice = z.object({
  posting: z.string().max(20_000),
  ownQuestions: z.array(z.string().trim().min(1).max(600)).max(5),
  kind: InterviewKind,
  personaId: z.string().max(64),
  questionCount: z.number().int().min(1).max(5),
  practice: z.boolean(),
  warmUp: z.boolean(),
  /** Whether the candidate rates each answer before the coach's score is shown. Without meaning in practice. */
  rateFirst: z.boolean(),
});
export type LobbyChoice = z.infer<typeof LobbyChoice>;
