import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { contentWeights, oneDecimal } from '@/lib/domain/coaching/scoring';

export type Breakdown = CoachFeedback['scoring']['content_breakdown'];
export type Judged = keyof Breakdown;

export const judged = ['star', 'relevance', 'clarity', 'impact'] as const satisfies readonly Judged[];
const weights: Readonly<Record<Judged, number>> = {
  star: contentWeights.structure,
  relevance: contentWeights.relevance,
  clarity: contentWeights.clarity,
  impact: contentWeights.impact,
};

/** Where somebody tried to instruct the evaluator, each score stays this close to the built-in rubric's. */
const clampWhenFlagged = 1.5;
/**
 * And all of them together this close: half a point of the overall is what an order in the material may move, also
 * where the answer was typed and content is the whole; the rest is what rounding to one decimal adds.
 */
const mostShiftWhenFlagged = 0.4;
/** A coach that gives the same to every criterion has hardly judged: its scores stay this close to the rubric's. */
const clampWhenUniform = 3;
/** And nobody is perfect in everything. */
const highestInEverything = 9.5;
/** Two criteria may agree by chance. */
const fewestToBeUniform = 3;

const given = (scores: Breakdown): number[] => judged.flatMap((criterion) => scores[criterion] ?? []);

/**
 * True for a coach that finds everything perfect. It was talked into it, in words that no pattern knows, or it does not
 * judge; either way its scores are worth what orders are.
 */
export const isAllPraise = (scores: Breakdown): boolean =>
  given(scores).length >= fewestToBeUniform && given(scores).every((score) => score >= highestInEverything);

/** True for a coach that gives the same to every criterion. */
export const isUniform = (scores: Breakdown): boolean =>
  given(scores).length >= fewestToBeUniform && new Set(given(scores)).size === 1;

/**
 * Each score within 1.5 of the rubric's. What the rubric cannot judge is left out, and what is void is the rubric's: an
 * order that makes a coach lose its evidence must not move the sum either.
 */
export const heldWhenFlagged = (scores: Breakdown, own: Breakdown): Breakdown =>
  heldTogether(
    each((criterion) => heldTo(own[criterion], scores[criterion] ?? own[criterion], clampWhenFlagged)),
    own,
    mostShiftWhenFlagged,
  );

/** Perfect in everything is nobody, not even where the rubric nearly thinks so too. */
export const belowPerfect = (scores: Breakdown): Breakdown =>
  each((criterion) => (scores[criterion] === null ? null : Math.min(highestInEverything, scores[criterion])));

const heldTo = (own: number | null, score: number | null, most: number): number | null =>
  score === null || own === null ? null : between(score, own - most, own + most);

/** The same scores drawn towards the rubric's until their weighted mean is within `most` of its mean. */
function heldTogether(scores: Breakdown, own: Breakdown, most: number): Breakdown {
  const both = judged.filter((criterion) => scores[criterion] !== null && own[criterion] !== null);
  const weight = both.reduce((sum, criterion) => sum + weights[criterion], 0);
  const shift = both.reduce(
    (sum, criterion) => sum + (weights[criterion] * distance(scores, own, criterion)) / weight,
    0,
  );
  if (Math.abs(shift) <= most) return scores;
  const kept = most / Math.abs(shift);
  return each((criterion) =>
    both.includes(criterion)
      ? oneDecimal((own[criterion] ?? 0) + kept * distance(scores, own, criterion))
      : scores[criterion],
  );
}

/** Where a coach judged everything alike: near the rubric, or near its mean where it has no judgement of its own. */
export function heldWhenUniform(scores: Breakdown, own: Breakdown): Breakdown {
  const known = judged.flatMap((criterion) => own[criterion] ?? []);
  const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 5;
  return each((criterion) => {
    const score = heldTo(own[criterion] ?? mean, scores[criterion], clampWhenUniform);
    return score === null ? null : oneDecimal(score);
  });
}

const distance = (scores: Breakdown, own: Breakdown, criterion: Judged): number =>
  (scores[criterion] ?? 0) - (own[criterion] ?? 0);
const between = (value: number, least: number, most: number): number =>
  Math.max(0, Math.min(10, Math.min(most, Math.max(least, value))));
const each = (value: (criterion: Judged) => number | null): Breakdown => ({
  star: value('star'),
  relevance: value('relevance'),
  clarity: value('clarity'),
  impact: value('impact'),
});
