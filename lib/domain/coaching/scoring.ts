import type { NotScoredReason } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { deliveryParts } from '@/lib/domain/delivery/delivery-scores';
import type { Receipt, ScorePart, ScoreSheet } from './score-sheet';

/** Answer quality first, delivery second. */
export const halves = { content: 0.7, delivery: 0.3 } as const;

/**
 * Weights within content. Structure leads: it is what a retry can mend at once and what a listener needs to follow
 * a story. Relevance and impact carry the same weight, for an answer beside the question and one without an outcome
 * are equally forgettable. Clarity is partly heard in delivery already, so it counts least.
 */
export const contentWeights = { structure: 0.3, relevance: 0.25, clarity: 0.2, impact: 0.25 } as const;
export type ContentCriterion = keyof typeof contentWeights;

/** A judgement that rests on fewer criteria is no judgement. */
export const fewestJudgedCriteria = 2;

/** One criterion as judged: 0..10 or null where it is void or could not be judged. */
export type Judgement = { value: number | null; receipts: readonly Receipt[] };

export type Judged = {
  content: Readonly<Record<ContentCriterion, Judgement>>;
  /** Null for a typed answer. */
  delivery: Delivery | null;
  /** For restarts, which are part of steadiness; null where the words are unknown. */
  transcript?: string | null;
  notScored: NotScoredReason | null;
};

/** One decimal, and .x5 always upwards: 0.7·7.5 + 0.3·8 is 7.65 on paper but a hair less in floating point. */
export const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;

/**
 * The sum, as anybody can check it by hand: each half is the weighted mean of its judged criteria (those that could
 * not be judged are left out, the rest weighs more), overall is 0.7 content + 0.3 delivery, each with one decimal.
 * Unknown delivery leaves overall = content. Practice has words only.
 */
export function scoreSheet({ content, delivery, transcript = null, notScored }: Judged): ScoreSheet {
  if (notScored === 'practice') return { overall: null, content: null, delivery: null, notScored, parts: [] };
  const contentParts = Object.entries(contentWeights).map(([criterion, weight]): ScorePart => {
    const judgement = content[criterion as ContentCriterion];
    return {
      criterion: criterion as ContentCriterion,
      value: judgement.value === null ? null : oneDecimal(judgement.value),
      weight,
      receipts: judgement.receipts.slice(0, 8),
    };
  });
  const ownParts = delivery ? deliveryParts(delivery, transcript) : [];
  const parts = [...contentParts, ...ownParts];
  const contentHalf = halfOf(contentParts);
  const deliveryHalf = halfOf(ownParts);
  const reason = notScored ?? (contentHalf === null ? 'noEvidence' : null);
  if (reason !== null || contentHalf === null) {
    return {
      overall: null,
      content: null,
      delivery: deliveryHalf,
      notScored: reason ?? 'noEvidence',
      parts,
    };
  }
  const overall =
    deliveryHalf === null
      ? contentHalf
      : oneDecimal(halves.content * contentHalf + halves.delivery * deliveryHalf);
  return { overall, content: contentHalf, delivery: deliveryHalf, notScored: null, parts };
}

function halfOf(parts: readonly ScorePart[]): number | null {
  const judged = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  if (judged.length < fewestJudgedCriteria) return null;
  const weight = judged.reduce((sum, part) => sum + part.weight, 0);
  return oneDecimal(judged.reduce((sum, part) => sum + part.value * part.weight, 0) / weight);
}

const nothing: Judgement = { value: null, receipts: [] };

/** The sheet of an answer that has no score, with what was measured all the same. */
export const sheetWithoutScore = (reason: NotScoredReason, delivery: Delivery | null): ScoreSheet =>
  scoreSheet({
    content: { structure: nothing, relevance: nothing, clarity: nothing, impact: nothing },
    delivery,
    notScored: reason,
  });
