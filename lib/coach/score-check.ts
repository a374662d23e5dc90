import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { heldToEvidence } from '@/lib/domain/coaching/evidence';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import type { Receipt, ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { scoreSheet, type Judgement } from '@/lib/domain/coaching/scoring';
import type { ReviewContext } from './review-context';
import {
  belowPerfect,
  heldWhenFlagged,
  heldWhenUniform,
  isAllPraise,
  isUniform,
  judged,
  type Breakdown,
  type Judged,
} from './score-limits';

/** The anchors say what the upper levels need; a score above needs it in fact. */
const highestWithoutFigure = 7;
/** Structure by number of parts that the built-in rubric cannot find either. */
const highestStructure = [10, 8, 6, 5, 4] as const;

const rubricNames = {
  star: 'structure',
  relevance: 'relevance',
  clarity: 'clarity',
  impact: 'impact',
} as const;

/** A model's scores, held to quotes, rubric and anchors, and the sum that is made of them. */
export function checkedScores(
  evidence: CoachFeedback['evidence'],
  scoring: CoachFeedback['scoring'],
  context: ReviewContext,
): { evidence: CoachFeedback['evidence']; sheet: ScoreSheet; mended: string[] } {
  const { judgements } = context.findings;
  const own: Breakdown = {
    star: judgements.structure.value,
    relevance: judgements.relevance.value,
    clarity: judgements.clarity.value,
    impact: judgements.impact.value,
  };
  const held = heldToEvidence(evidence, scoring.content_breakdown, context.transcript);
  const mended = [...held.mended];
  let scores: Breakdown = held.breakdown;
  const change = (next: Breakdown, why: string): void => {
    for (const criterion of judged)
      if (next[criterion] !== scores[criterion])
        mended.push(`${criterion} ${scores[criterion]} is now ${next[criterion] ?? 'void'}: ${why}`);
    scores = next;
  };
  if (context.flagged) change(heldWhenFlagged(scores, own), 'the material tried to instruct the evaluator');
  else if (isAllPraise(scores))
    change(belowPerfect(heldWhenFlagged(scores, own)), 'everything was found perfect');
  else if (isUniform(scores)) change(heldWhenUniform(scores, own), 'every criterion was judged alike');
  const figures = held.evidence.impact.some((quote) => numbersIn(quote).length > 0);
  if (!figures && context.findings.impact.number === 'none')
    change(lowered(scores, 'impact', highestWithoutFigure), 'no figure was said');
  const { missing } = context.verdict;
  if (context.input.question.followUpOf === null)
    change(
      lowered(scores, 'star', highestStructure[Math.min(4, missing.length)] ?? 4),
      `${missing.join(', ')} missing`,
    );
  const judgement = (criterion: Judged): Judgement => ({
    value: scores[criterion],
    receipts:
      held.breakdown[criterion] === null && scores[criterion] !== null
        ? judgements[rubricNames[criterion]].receipts
        : receiptsFor(criterion, held.evidence[criterion], context),
  });
  const sheet = scoreSheet({
    content: {
      structure: judgement('star'),
      relevance: judgement('relevance'),
      clarity: judgement('clarity'),
      impact: judgement('impact'),
    },
    delivery: context.input.delivery,
    transcript: context.spoken,
    notScored: context.input.practice ? 'practice' : null,
  });
  return { evidence: held.evidence, sheet, mended };
}

const lowered = (scores: Breakdown, criterion: Judged, most: number): Breakdown => {
  const score = scores[criterion];
  return score === null || score <= most ? scores : { ...scores, [criterion]: most };
};

/** The quotes a score rests on, and what was looked for in vain. */
function receiptsFor(criterion: Judged, quotes: readonly string[], context: ReviewContext): Receipt[] {
  const receipts: Receipt[] = quotes.map((quote) => ({ type: 'quote', quote }));
  const { findings, verdict } = context;
  if (criterion === 'star')
    receipts.push(...verdict.missing.map((what): Receipt => ({ type: 'missing', what })));
  if (criterion === 'impact' && findings.impact.number === 'none')
    receipts.push({ type: 'missing', what: 'number' });
  if (receipts.length === 0) receipts.push({ type: 'missing', what: 'quote' });
  return receipts;
}
