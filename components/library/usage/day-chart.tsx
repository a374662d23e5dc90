import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import type { Month } from '@/lib/domain/cost/month';
import { fill } from '@/lib/domain/messages';
import { useMoney } from './money';
import { dayName, monthName } from './month-address';

const height = 100;
/** Of each day's place, the rest is the gap. */
const barWidth = 0.62;
/** A day on which anything was spent is seen, however little it was. */
const leastBar = 2;

/** Dollars for each day of a month as bars; a table says the same to those who cannot see it. */
export function DayChart({ month, costs }: { month: Month; costs: readonly number[] }) {
  const words = useWords().usage.month;
  const money = useMoney();
  const most = Math.max(...costs);
  const dearest = costs.indexOf(most) + 1;
  const label = fill(words.chartLabel, { month: monthName(month) });
  return (
    <figure className="flex flex-col gap-2">
      <svg
        viewBox={`0 0 ${costs.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden
        className="h-36 w-full overflow-visible rtl:-scale-x-100"
      >
        {costs.map((cost, index) => {
          const tall = cost > 0 ? Math.max(leastBar, (cost / most) * height) : 0;
          return (
            <g key={index}>
              <title>{`${dayName(month, index + 1)}: ${money(cost)}`}</title>
              {/* The whole column answers the pointer, also above a low bar. */}
              <rect x={index} width={1} height={height} className="fill-transparent hover:fill-hover" />
              <rect
                x={index + (1 - barWidth) / 2}
                y={height - tall}
                width={barWidth}
                height={tall}
                className={clsx(
                  'pointer-events-none',
                  index + 1 === dearest && most > 0 ? 'fill-ink' : 'fill-edge',
                )}
              />
            </g>
          );
        })}
        <line
          x2={costs.length}
          y1={height}
          y2={height}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <Axis month={month} days={costs.length} />
      {most > 0 && (
        <figcaption className="text-small text-quiet">
          {fill(words.most, { day: dayName(month, dearest), sum: money(most) })}
        </figcaption>
      )}
      <table className="sr-only">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.day}</th>
            <th scope="col">{words.table.cost}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(
            (cost, index) =>
              cost > 0 && (
                <tr key={index}>
                  <th scope="row">{dayName(month, index + 1)}</th>
                  <td>{money(cost)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </figure>
  );
}

/** A day in seven is named, each beneath its bar. */
function Axis({ month, days }: { month: Month; days: number }) {
  return (
    <div aria-hidden className="relative h-5 text-small text-quiet">
      {Array.from({ length: days }, (_, index) => index)
        .filter((index) => index % 7 === 0)
        .map((index) => (
          <span
            key={index}
            className="tabular absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0 rtl:not-first:translate-x-1/2"
            style={{ insetInlineStart: index === 0 ? 0 : `${((index + 0.5) / days) * 100}%` }}
          >
            {index === 0 ? dayName(month, 1) : index + 1}
          </span>
        ))}
    </div>
  );
}
