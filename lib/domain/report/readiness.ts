import { z } from 'zod';
import { oneDecimal } from '@/lib/domain/coaching/scoring';
import { primaryOf, type ReportMaterial } from './report-material';

/**
 * Shares of the readiness. What somebody can say at their best is half of it. A real interview knows no second take, so
 * the first ones count on their own; and it is remembered by its weakest answer too. The shares are judgement.
 */
export const readinessWeights = { best: 0.5, first: 0.3, weakest: 0.2 } as const;

/** One answer alone says little about an interview. */
export const fewestScoredQuestions = 2;

const score = z.number().min(0).max(10);

export const Readiness = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('scored'),
    /** 0 to 10 with one decimal. */
    value: score,
    /** Mean of the best takes, mean of the first scored takes, and the weakest of the best takes. */
    best: score,
    first: score,
    weakest: score,
    scored: z.number().int(),
    planned: z.number().int(),
  }),
  z.object({
    state: z.literal('notScored'),
    reason: z.enum(['practice', 'noAnswer', 'noScore', 'oneScore', 'fewScores']),
    scored: z.number().int(),
    planned: z.number().int(),
  }),
]);
export type Readiness = z.infer<typeof Readiness>;

/**
 * How ready the candidate is for such an interview, as anybody can check it by hand:
 * `0.5 × mean of the best takes + 0.3 × mean of the first takes + 0.2 × the weakest best take`, over the primary
 * questions with a score, each part with one decimal. There is none in practice, below two scored questions, and where
 * fewer than half of the planned questions have a score: the rest would be guessed.
 */
export function readinessOf({ interview, questions }: ReportMaterial): Readiness {
  const primary = primaryOf(questions);
  const scored = primary.flatMap(({ takes, bestId }) => {
    const best = takes.find((take) => take.attempt.id === bestId)?.attempt.overall ?? null;
    const first = takes.find((take) => take.attempt.overall !== null)?.attempt.overall ?? null;
    return best === null || first === null ? [] : [{ best, first }];
  });
  const planned = primary.length;
  const counts = { scored: scored.length, planned };
  const not = (reason: 'practice' | 'noAnswer' | 'noScore' | 'oneScore' | 'fewScores'): Readiness => ({
    state: 'notScored',
    reason,
    ...counts,
  });
  if (interview.practice) return { ...not('practice'), scored: 0 };
  if (primary.every(({ takes }) => takes.length === 0)) return not('noAnswer');
  if (scored.length === 0) return not('noScore');
  if (scored.length < fewestScoredQuestions) return not('oneScore');
  if (scored.length * 2 < planned) return not('fewScores');
  const mean = (values: readonly number[]): number =>
    oneDecimal(values.reduce((sum, value) => sum + value, 0) / values.length);
  const best = mean(scored.map((each) => each.best));
  const first = mean(scored.map((each) => each.first));
  const weakest = Math.min(...scored.map((each) => each.best));
  const value = oneDecimal(
    readinessWeights.best * best + readinessWeights.first * first + readinessWeights.weakest * weakest,
  );
  return { state: 'scored', value, best, first, weakest, ...counts };
}
