import { scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import type { Criterion, ScorePart } from '@/lib/domain/coaching/score-sheet';
import { HowReckoned, Why } from './why';
import { WhyCriterion } from './why-score';

/**
 * The name of what was measured; at its end the points it brings, as a small bar, and their *Why?*. Where it brings no
 * points, but a figure of it stands beneath, *Why?* says how that is reckoned.
 */
export function MeasureHeading({
  criterion,
  part,
  reckoned = null,
}: {
  criterion: Criterion;
  part: ScorePart | null;
  reckoned?: { formula: string; band: string } | null;
}) {
  const name = useWords().shared.criteria[criterion];
  return (
    <div className="mb-1 flex min-h-6 items-center justify-between gap-3 text-small">
      <h2 className="text-quiet">{name}</h2>
      {part && part.value !== null ? (
        <span className="flex items-center gap-2">
          <span aria-hidden className="h-1.5 w-12 overflow-hidden rounded-full bg-line">
            <span className="lit block h-full rounded-full bg-ink" style={{ width: `${part.value * 10}%` }} />
          </span>
          <span className="tabular w-7 text-end">{scoreText(part.value)}</span>
          <WhyCriterion part={part} />
        </span>
      ) : (
        reckoned && (
          <Why of={name}>
            <HowReckoned {...reckoned} />
          </Why>
        )
      )}
    </div>
  );
}
