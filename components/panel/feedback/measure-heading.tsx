import type { ReactNode } from 'react';
import { scoreText } from '@/components/ui/score';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import { WhyCriterion } from './why-score';

/** The name of what was measured, at its end the points it brings, as a small bar, and their *Why?*. */
export function MeasureHeading({
  name,
  part,
  aside,
}: {
  name: string;
  part: ScorePart | null;
  /** Stands in the place of the points where there are none. */
  aside?: ReactNode;
}) {
  return (
    <div className="mb-1 flex min-h-6 items-center justify-between gap-3 text-small">
      <h2 className="text-quiet">{name}</h2>
      {part === null || part.value === null ? (
        aside
      ) : (
        <span className="flex items-center gap-2">
          <span aria-hidden className="h-1.5 w-12 overflow-hidden rounded-full bg-line">
            <span className="lit block h-full rounded-full bg-ink" style={{ width: `${part.value * 10}%` }} />
          </span>
          <span className="tabular w-7 text-end">{scoreText(part.value)}</span>
          <WhyCriterion part={part} />
        </span>
      )}
    </div>
  );
}
