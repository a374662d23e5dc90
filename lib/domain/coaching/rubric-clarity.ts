import type { Clause } from './rubric-clauses';
import { hedges, vague } from './rubric-fog';
import { placesOf, type Telling } from './rubric-telling';
import { onCurve } from '@/lib/domain/delivery/delivery-curves';
import type { Sentence } from '@/lib/domain/delivery/words';

export type Clarity = {
  value: number;
  wordsPerClause: number;
  hedgesPerHundred: number;
  vaguePerHundred: number;
  restartsPerHundred: number;
  /** False where the first 25 words lead nowhere. */
  leads: boolean;
  /** The sentence that says most about the clarity: the longest clause. */
  sentence: Sentence | null;
};

type Curve = readonly (readonly [number, number])[];
/** What each measure leaves of ten points. */
const curves = {
  /** Clauses whose subject is a noun are not told apart, so only long stretches cost something. */
  clause: [
    [12, 10],
    [17, 9.2],
    [25, 7],
  ],
  /** 1.8 per hundred words in telephone conversation. */
  hedges: [
    [1, 10],
    [2, 9.3],
    [4, 7.5],
    [9, 5],
  ],
  vague: [
    [1, 10],
    [3, 9],
    [7, 6.5],
  ],
  /** More than two are noticed; steadiness counts them too, and recognisers make some of their own. */
  restarts: [
    [1, 10],
    [3, 9.3],
    [8, 8],
  ],
  /** An answer of 60–120 s has 130–320 words. */
  length: [
    [25, 5.5],
    [50, 7],
    [80, 8.7],
    [115, 10],
    [330, 10],
    [500, 7.5],
    [900, 5],
  ],
  /** Share of the telling that stands out of order. */
  jumps: [
    [0.2, 10],
    [0.6, 8.5],
  ],
} as const satisfies Record<string, Curve>;
const lostWithoutLead = 0.7;

/**
 * Can it be followed at first hearing? Ten, less what long clauses, hedges, vague words, restarts, too little or too
 * much, jumps in the story and an opening without a subject cost. Fillers belong to delivery and cost nothing here.
 */
export function clarityOf(
  telling: Telling,
  clauses: readonly Clause[],
  { jumps, leads }: { jumps: number; leads: boolean },
): Clarity {
  const count = telling.words.length;
  const per100 = (hits: number): number => (100 * hits) / Math.max(1, count);
  const measures = {
    clause: count / Math.max(1, clauses.length),
    hedges: per100(placesOf(hedges, telling).length),
    vague: per100(placesOf(vague, telling).length),
    restarts: per100(telling.restarts),
    length: count,
    jumps,
  };
  const loss = Object.entries(curves).reduce(
    (sum, [name, curve]) => sum + 10 - onCurve(curve, measures[name as keyof typeof curves]),
    leads ? 0 : lostWithoutLead,
  );
  return {
    value: Math.max(0, 10 - loss),
    wordsPerClause: measures.clause,
    hedgesPerHundred: measures.hedges,
    vaguePerHundred: measures.vague,
    restartsPerHundred: measures.restarts,
    leads,
    sentence: clauses.reduce<Clause | null>(
      (best, clause) => (best && best.words.length >= clause.words.length ? best : clause),
      null,
    ),
  };
}
