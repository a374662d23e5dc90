import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { heldToEvidence } from '@/lib/domain/coaching/evidence';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import type { Receipt, ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { scoreSheet, type Judgement } from '@/lib/domain/coaching/scoring';
import type { ReviewContext } from './review-context';

type Breakdown = CoachFeedback['scoring']['content_breakdown'];

/** Where somebody tried to instruct the evaluator, its scores stay this close to the built-in rubric's. */
export const clampWhenFlagged = 1.5;
/** The anchors say what the upper levels need; a score above needs it in fact. */
export const highestWithoutFigure = 7;
/** Structure by number of parts that the built-in rubric cannot find either. */
export const highestStructure = [10, 8, 6, 5, 4] as const;

const rubricNames = {
  star: 'structure',
  relevance: 'relevance',
  clarity: 'clarity',
  impact: 'impact',
} as const;
const criteria = ['star', 'relevance', 'clarity', 'impact'] as const;

/** A model's scores, held to quotes and anchors, and the sum that is made of them. */
export function checkedScores(
  evidence: CoachFeedback['evidence'],
  scoring: CoachFeedback['scoring'],
  context: ReviewContext,
): { evidence: CoachFeedback['evidence']; sheet: ScoreSheet; mended: string[] } {
  const held = heldToEvidence(evidence, scoring.content_breakdown, context.transcript);
  const mended = [...held.mended];
  const scores: Breakdown = { ...held.breakdown };
  const lower = (criterion: keyof Breakdown, most: number, why: string): void => {
    const score = scores[criterion];
    if (score === null || score <= most) return;
    scores[criterion] = most;
    mended.push(`${criterion} lowered from ${score} to ${most}: ${why}`);
  };
  const { findings, verdict, input } = context;
  const figures = held.evidence.impact.some((quote) => numbersIn(quote).length > 0);
  if (!figures && findings.impact.number === 'none')
    lower('impact', highestWithoutFigure, 'no figure was said');
  if (input.question.followUpOf === null) {
    lower(
      'star',
      highestStructure[Math.min(4, verdict.missing.length)] ?? 4,
      `${verdict.missing.join(', ')} missing`,
    );
  }
  if (context.flagged) {
    for (const criterion of criteria) {
      const own = findings.judgements[rubricNames[criterion]].value;
      const score = scores[criterion];
      if (score === null) continue;
      // What the rubric cannot judge either is left out rather than left to a text that gives orders.
      const clamped =
        own === null ? null : Math.min(own + clampWhenFlagged, Math.max(own - clampWhenFlagged, score));
      if (clamped === score) continue;
      scores[criterion] = clamped === null ? null : Math.min(10, Math.max(0, clamped));
      mended.push(`${criterion} clamped: the material tried to instruct the evaluator`);
    }
  }
  const judgement = (criterion: keyof Breakdown): Judgement => ({
    value: scores[criterion],
    receipts: receiptsFor(criterion, held.evidence[criterion], context),
  });
  const sheet = scoreSheet({
    content: {
      structure: judgement('star'),
      relevance: judgement('relevance'),
      clarity: judgement('clarity'),
      impact: judgement('impact'),
    },
    delivery: input.delivery,
    transcript: context.transcript,
    notScored: input.practice ? 'practice' : null,
  });
  return { evidence: held.evidence, sheet, mended };
}

/** The quotes a score rests on, and what was looked for in vain. */
function receiptsFor(
  criterion: keyof Breakdown,
  quotes: readonly string[],
  context: ReviewContext,
): Receipt[] {
  const receipts: Receipt[] = quotes.map((quote) => ({ type: 'quote', quote }));
  const { findings, verdict } = context;
  if (criterion === 'star')
    receipts.push(...verdict.missing.map((what): Receipt => ({ type: 'missing', what })));
  if (criterion === 'impact' && findings.impact.number === 'none')
    receipts.push({ type: 'missing', what: 'number' });
  if (receipts.length === 0) receipts.push({ type: 'missing', what: 'quote' });
  return receipts;
}
