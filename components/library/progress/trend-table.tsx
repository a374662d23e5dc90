import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { noonOf } from '@/lib/domain/progress/calendar';
import type { Trend } from '@/lib/domain/progress/trend';
import { dayOf } from '@/components/library/moments';

export type NamedTrend = { name: string; trend: Trend; written: (value: number) => string };

/** What a row of pictures shows, as a table: a line for each day, the latest first. */
export function TrendTable({ label, trends }: { label: string; trends: readonly NamedTrend[] }) {
  const words = useWords().progress.trend;
  const days = [...new Set(trends.flatMap(({ trend }) => trend.points.map(({ day }) => day)))].toSorted();
  if (days.length === 0) return null;
  const isByWeek = trends.every(({ trend }) => trend.step === 'week' || trend.points.length === 0);
  return (
    <Disclosure label={<span className="text-small text-quiet">{words.table}</span>}>
      <div role="region" aria-label={label} tabIndex={0} className="max-h-80 overflow-auto">
        <table aria-label={label} className="w-full text-small">
          <thead>
            <tr className="text-quiet">
              <th scope="col" className="pb-1 text-start align-bottom font-normal">
                {isByWeek ? words.week : words.day}
              </th>
              {trends.map(({ name }) => (
                <th key={name} scope="col" className="pb-1 ps-4 text-end align-bottom font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {days.toReversed().map((day) => (
              <tr key={day}>
                <th scope="row" className="py-1 text-start font-normal whitespace-nowrap">
                  {dayOf(noonOf(day))}
                </th>
                {trends.map(({ name, trend, written }) => {
                  const point = trend.points.find((each) => each.day === day);
                  return (
                    <td key={name} className="tabular py-1 ps-4 text-end">
                      {point ? written(point.value) : <NotMeasured />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}

function NotMeasured() {
  const words = useWords().progress.trend;
  return (
    <>
      <span aria-hidden className="text-quiet">
        –
      </span>
      <span className="sr-only">{words.missing}</span>
    </>
  );
}
