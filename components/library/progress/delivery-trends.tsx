import { useMemo } from 'react';
import { useWords } from '@/components/ui/words';
import type { Digest } from '@/lib/domain/history/digest';
import { trendOf } from '@/lib/domain/progress/trend';
import { leastDifference } from '@/lib/domain/report/standing';
import { fromZeroLook, paceLook, scoreLook } from './chart-look';
import { ProgressPart } from './progress-part';
import { TrendFigure } from './trend-figure';
import { TrendTable } from './trend-table';

const measures = [
  { measure: 'wordsPerMinute', look: paceLook, least: leastDifference.wordsPerMinute },
  { measure: 'fillersPerMinute', look: fromZeroLook(10), least: leastDifference.fillersPerMinute },
  { measure: 'longPauses', look: fromZeroLook(2), least: leastDifference.longPauses },
  { measure: 'delivery', look: scoreLook, least: leastDifference.score },
] as const;

/** How it sounded, over all takes that were measured: a small picture for each measure. */
export function DeliveryTrends({ graded }: { graded: readonly Digest[] }) {
  const words = useWords().progress;
  const trends = useMemo(
    () =>
      measures.map(({ measure, look, least }) => ({
        measure,
        look,
        least,
        name: words.delivery[measure],
        written: look.written,
        trend: trendOf(graded, (digest) => digest[measure]),
      })),
    [graded, words],
  );
  if (trends.every(({ trend }) => trend.points.length === 0)) return null;
  return (
    <ProgressPart title={words.delivery.title}>
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        {trends.map(({ measure, look, least, name, trend }) => (
          <TrendFigure
            key={measure}
            name={name}
            aside={look.band && trend.points.length > 0 ? words.delivery.band : undefined}
            trend={trend}
            look={look}
            least={least}
          />
        ))}
      </div>
      <TrendTable label={words.delivery.title} trends={trends} />
    </ProgressPart>
  );
}
