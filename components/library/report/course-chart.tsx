import { useWords } from '@/components/ui/words';
import type { DeliveryMeasureName, DeliveryPoint } from '@/lib/domain/report/delivery-course';
import { courseInWords, measureInWords } from '@/lib/domain/report/document/in-words';
import { fill } from '@/lib/domain/messages';

/** What the scales reach at least, so that a small change does not look like a large one. */
const scales = {
  wordsPerMinute: { from: 80, to: 220 },
  fillersPerMinute: { from: 0, to: 10 },
  longPauses: { from: 0, to: 4 },
} as const satisfies Record<DeliveryMeasureName, { from: number; to: number }>;

/** Coaches' advice (docs/scoring.md). */
const comfortable = { from: 130, to: 160 };

/** With more answers than this their figures would run into each other; the table has them all. */
const mostFigures = 8;

/** One measure from answer to answer. The table beneath says the same. */
export function CourseChart({
  measure,
  points,
}: {
  measure: DeliveryMeasureName;
  points: readonly DeliveryPoint[];
}) {
  const words = useWords();
  const { from, to } = scales[measure];
  const values = points.map((point) => point[measure]);
  const known = values.filter((value) => value !== null);
  const low = Math.min(from, ...known);
  const high = Math.max(to, ...known);
  const height = (value: number): number => ((value - low) / (high - low)) * 100;
  const across = (index: number): number => ((index + 0.5) / points.length) * 100;
  const line = values.flatMap((value, index) =>
    value === null ? [] : [`${across(index)},${100 - height(value)}`],
  );
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="text-small">{measureInWords(measure, words)}</figcaption>
      <div aria-hidden className="relative mt-4 h-24">
        {measure === 'wordsPerMinute' && (
          <span
            className="absolute inset-x-0 rounded-control bg-green-wash"
            style={{
              bottom: `${height(comfortable.from)}%`,
              height: `${height(comfortable.to) - height(comfortable.from)}%`,
            }}
          />
        )}
        <span className="absolute inset-x-0 bottom-0 border-b border-line" />
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible rtl:-scale-x-100"
        >
          <polyline
            points={line.join(' ')}
            className="fill-none stroke-edge"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {points.map((point, index) => {
          const value = point[measure];
          if (value === null) return null;
          return (
            <span
              key={point.attemptId}
              className="absolute flex w-0 flex-col items-center"
              style={{ insetInlineStart: `${across(index)}%`, bottom: `calc(${height(value)}% - 5px)` }}
            >
              {points.length <= mostFigures && (
                <span className="tabular text-small whitespace-nowrap">
                  {courseInWords(measure, point, words)}
                </span>
              )}
              <span className="size-2.5 shrink-0 rounded-full border-2 border-raised bg-green" />
            </span>
          );
        })}
      </div>
      <div aria-hidden className="relative h-4.5 text-small text-quiet">
        {points.map((point, index) =>
          index % Math.ceil(points.length / mostFigures) === 0 ? (
            <span
              key={point.attemptId}
              className="absolute flex w-0 justify-center whitespace-nowrap"
              style={{ insetInlineStart: `${across(index)}%` }}
            >
              {fill(point.isFollowUp ? words.report.delivery.shortFollowUp : words.report.delivery.short, {
                number: point.number,
              })}
            </span>
          ) : null,
        )}
      </div>
      {measure === 'wordsPerMinute' && (
        <p className="flex items-center gap-2 text-small text-quiet">
          <span aria-hidden className="h-2.5 w-4 rounded-[3px] border border-green bg-green-wash" />
          {words.report.delivery.comfortable}
        </p>
      )}
    </figure>
  );
}
