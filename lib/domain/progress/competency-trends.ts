import type { Digest } from '@/lib/domain/history/digest';
import { ownCompetency } from '@/lib/domain/questions/question-plan-own';
import { bestTakes } from '@/lib/domain/report/best-takes';
import { meanOf } from '@/lib/domain/report/mean';
import { trendOf, type Trend } from './trend';

export type CompetencyTrend = {
  competency: string;
  /** Scored primary questions about it. */
  questions: number;
  /** Mean of their best takes, 0..10 with one decimal. */
  mean: number;
  trend: Trend;
};

/**
 * How each competency went, the weakest first: best takes of primary questions, as an interview's own score is rolled
 * up. Of equals the one with more questions comes first, then the alphabet decides.
 */
export function competencyTrends(graded: readonly Digest[]): CompetencyTrend[] {
  const groups = Map.groupBy(bestTakes(graded), ({ competency }) => competency);
  return [...groups]
    .filter(([competency]) => competency && competency !== ownCompetency)
    .map(([competency, digests]) => ({
      competency,
      questions: digests.length,
      mean: meanOf(digests.flatMap(({ overall }) => overall ?? [])) ?? 0,
      trend: trendOf(digests, ({ overall }) => overall),
    }))
    .toSorted(
      (one, other) =>
        one.mean - other.mean ||
        other.questions - one.questions ||
        (one.competency < other.competency ? -1 : 1),
    );
}

/** One answer may be a bad day; of two the competency may be called weak (judgement). */
const fewestForWeakest = 2;

/** What to rehearse next: the weakest competency, and its weakest answer. Null while nothing can be called weak. */
export function weakestNext(
  graded: readonly Digest[],
): { competency: string; mean: number; questions: number; weakest: Digest } | null {
  const known = competencyTrends(graded).filter(({ questions }) => questions >= fewestForWeakest);
  const [first] = known;
  // Of one competency nothing can be the weakest.
  if (!first || known.length < 2) return null;
  const { competency, mean, questions } = first;
  const [weakest] = bestTakes(graded)
    .filter((digest) => digest.competency === competency)
    .toSorted((one, other) => (one.overall ?? 0) - (other.overall ?? 0) || other.endedAt - one.endedAt);
  return weakest ? { competency, mean, questions, weakest } : null;
}
