import { lazy, Suspense } from 'react';
import { useWords } from '@/components/ui/words';
import { fill, type Words } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { Trend } from '@/lib/domain/progress/trend';
import type { ChartLook } from './chart-look';

// The library of charts is large; whoever never looks at progress never loads it.
const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }));

/** One measure over time: its name, in words how it went, and the picture. */
export function TrendFigure({
  name,
  aside,
  trend,
  look,
  least = 0,
}: {
  name: string;
  aside?: string | undefined;
  trend: Trend;
  look: ChartLook;
  /** A change smaller than this is none. */
  least?: number;
}) {
  const words = useWords();
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="flex flex-col">
        <span className="flex items-baseline justify-between gap-3">
          <span className="min-w-0 truncate">{name}</span>
          {aside && <span className="shrink-0 text-small text-quiet">{aside}</span>}
        </span>
        <span className="tabular text-small text-quiet">{trendInWords(trend, look, least, words)}</span>
      </figcaption>
      {trend.points.length > 0 && (
        // Time runs from left to right in every chart, and its axes are placed by hand.
        <div dir="ltr" style={{ height: look.height }}>
          <Suspense>
            <TrendChart name={name} points={trend.points} look={look} />
          </Suspense>
        </div>
      )}
    </figure>
  );
}

/** "5.4 at first, 6.8 lately"; with too little to say so, how many days there are. */
function trendInWords(
  { hasLine, before, now, points, step }: Trend,
  look: ChartLook,
  least: number,
  { progress }: Words,
): string {
  const words = progress.trend;
  if (!hasLine || before === null || now === null)
    return fill(counted(step === 'day' ? words.few : words.fewWeeks, points.length), {
      count: points.length,
    });
  const values = { before: look.written(before), now: look.written(now) };
  return fill(Math.abs(now - before) < least ? words.same : words.change, values);
}
