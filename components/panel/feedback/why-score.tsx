import { scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import type { Criterion, ScorePart, ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { fill } from '@/lib/domain/messages';
import { Receipts } from './receipts';
import { HowReckoned, Why } from './why';

const ofContent: ReadonlySet<Criterion> = new Set(['structure', 'relevance', 'clarity', 'impact']);

/** The parts of one half of the score, in the sheet's order. */
export const partsOf = (sheet: ScoreSheet, half: 'content' | 'delivery'): ScorePart[] =>
  sheet.parts.filter(({ criterion }) => ofContent.has(criterion) === (half === 'content'));

/** The receipt of the whole score: how it is summed up, and every criterion with what it rests on. */
export function WhyOverall({
  sheet,
  typed,
  describedBy,
}: {
  sheet: ScoreSheet;
  typed: boolean;
  describedBy: string;
}) {
  const words = useWords();
  const text = words.panel.feedback.why;
  const { overall, content, delivery } = sheet;
  const rule = delivery !== null ? text.overallIs : typed ? text.overallIsContent : text.overallContentOnly;
  return (
    <Why label={text.rests} describedBy={describedBy}>
      <p className="text-small text-quiet">{rule}</p>
      {overall !== null && content !== null && delivery !== null && (
        <p className="tabular mt-1 text-small">
          {fill(text.sum, {
            content: scoreText(content),
            delivery: scoreText(delivery),
            overall: scoreText(overall),
          })}
        </p>
      )}
      <Half name={words.shared.score.content} parts={partsOf(sheet, 'content')} />
      <Half name={words.shared.score.delivery} parts={partsOf(sheet, 'delivery')} />
    </Why>
  );
}

function Half({ name, parts }: { name: string; parts: readonly ScorePart[] }) {
  if (parts.length === 0) return null;
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3 className="mb-2 text-small text-quiet">{name}</h3>
      <PartList parts={parts} />
    </section>
  );
}

/** The receipt of one half of the score. */
export function WhyHalf({ sheet, half }: { sheet: ScoreSheet; half: 'content' | 'delivery' }) {
  const words = useWords();
  const text = words.panel.feedback.why;
  return (
    <Why of={words.shared.score[half]}>
      <p className="mb-3 text-small text-quiet">{half === 'content' ? text.contentIs : text.deliveryIs}</p>
      <PartList parts={partsOf(sheet, half)} />
    </Why>
  );
}

function PartList({ parts }: { parts: readonly ScorePart[] }) {
  const words = useWords();
  const text = words.panel.feedback;
  return (
    <dl className="flex flex-col gap-4">
      {parts.map((part) => (
        <div key={part.criterion}>
          <dt className="flex items-baseline justify-between gap-3 text-small">
            <span className="font-medium">
              {words.shared.criteria[part.criterion]}{' '}
              <span className="tabular font-normal text-quiet">
                {fill(text.why.weight, { weight: Math.round(part.weight * 100) })}
              </span>
            </span>
            <span className="tabular">{part.value === null ? text.notJudged : scoreText(part.value)}</span>
          </dt>
          <dd className="mt-1">
            <Receipts receipts={part.receipts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The receipt of one criterion: how its points come about, and what they rest on here. */
export function WhyCriterion({ part }: { part: ScorePart }) {
  const words = useWords();
  const text = words.panel.feedback.why;
  return (
    <Why of={words.shared.criteria[part.criterion]}>
      <HowReckoned {...text.criteria[part.criterion]} />
      <h3 className="mt-3 mb-1 border-t border-line pt-3 text-small text-quiet">{text.rests}</h3>
      <Receipts receipts={part.receipts} />
    </Why>
  );
}
