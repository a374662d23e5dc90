import { z } from 'zod';
import { NotScoredReason } from '@/lib/domain/attempt';

/** What a point rests on: words of the candidate, or something that was measured. */
export const Receipt = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quote'), quote: z.string().max(200) }),
  z.object({
    type: z.literal('measure'),
    name: z.string().max(40),
    value: z.number().nullable(),
    unit: z.string().max(20),
  }),
  /** A moment of the take that can be played: seconds from its start, and how long it lasts. */
  z.object({
    type: z.literal('moment'),
    what: z.enum(['filler', 'filledPause', 'longPause', 'hesitation', 'restart', 'fading']),
    /** The filler's word; else empty. */
    word: z.string().max(20),
    at: z.number().nonnegative(),
    seconds: z.number().nonnegative(),
  }),
  z.object({ type: z.literal('missing'), what: z.string().max(60) }),
]);
export type Receipt = z.infer<typeof Receipt>;

export const Criterion = z.enum([
  'structure',
  'relevance',
  'clarity',
  'impact',
  'pace',
  'fillers',
  'pauses',
  'steadiness',
]);
export type Criterion = z.infer<typeof Criterion>;

/** One criterion's share: `value` 0..10 or null where it could not be judged; `weight` within its half. */
export const ScorePart = z.object({
  criterion: Criterion,
  value: z.number().min(0).max(10).nullable(),
  weight: z.number().min(0).max(1),
  receipts: z.array(Receipt).max(8),
});
export type ScorePart = z.infer<typeof ScorePart>;

/** The sum as computed in code. `overall` is null exactly when `notScored` says why. */
export const ScoreSheet = z.object({
  overall: z.number().min(0).max(10).nullable(),
  content: z.number().min(0).max(10).nullable(),
  delivery: z.number().min(0).max(10).nullable(),
  notScored: NotScoredReason.nullable(),
  parts: z.array(ScorePart),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;
