import { z } from 'zod';
import { CoachFeedback } from './coach-contract';
import { Identifier, Instant } from '@/lib/domain/identifier';
import { ScoreSheet } from './score-sheet';

/** What the coach returned for an attempt, after our checks, with everything that made it. */
export const Feedback = z.object({
  attemptId: Identifier,
  interviewId: Identifier,
  questionId: Identifier,
  coach: z.enum(['model', 'builtIn']),
  sheet: ScoreSheet,
  content: CoachFeedback.nullable(),
  /** What our checks mended, in words for the record ("invented number replaced", "note dropped"). */
  mended: z.array(z.string().max(160)).max(60),
  modelVersion: z.string().max(60),
  promptVersion: z.string().max(20),
  policyVersion: z.string().max(20),
  createdAt: Instant,
});
export type Feedback = z.infer<typeof Feedback>;

/** Feedback while it streams: sections appear one after another, already checked. */
export type FeedbackDraft = {
  attemptId: string;
  coach: 'model' | 'builtIn';
  sheet: ScoreSheet | null;
  sections: Partial<CoachFeedback>;
};
