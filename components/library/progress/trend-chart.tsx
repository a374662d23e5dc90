import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { dayMs } from '@/lib/domain/expiry';
import { withPauses, type TrendPoint } from '@/lib/domain/progress/trend';
import { dayOf } from '@/components/library/moments';
import type { ChartLook } from './chart-look';

const short = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const quiet = { fill: 'var(--ink-quiet)', fontSize: 13 };

/**
 * Dots for what was measured, a line for where it goes. Arrow keys walk from dot to dot once the chart has the focus.
 * It comes in a file of its own: see `trend-figure.tsx`.
 */
export function TrendChart({
  name,
  points,
  look,
}: {
  name: string;
  points: readonly TrendPoint[];
  look: ChartLook;
}) {
  const words = useWords().progress.trend;
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const isLined = points.some(({ line }) => line !== null);
  // A little air at both ends, in time, so that the shaded band reaches as far as the axis.
  const air = Math.max(dayMs, (last - first) * 0.02);
  const [low, high] = look.domain(points.map(({ value }) => value));
  return (
    <ResponsiveContainer
      width="100%"
      height={look.height}
      initialDimension={{ width: 280, height: look.height }}
    >
      <ComposedChart
        data={withPauses(points)}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        title={fill(words.chart, { name })}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        {look.band && (
          <ReferenceArea
            y1={look.band.from}
            y2={look.band.to}
            fill="var(--green)"
            fillOpacity={0.12}
            stroke="none"
            ifOverflow="hidden"
          />
        )}
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={[first - air, last + air]}
          ticks={first === last ? [first] : [first, last]}
          tickFormatter={(at: number) => short.format(at)}
          tick={<DateTick from={first} to={last} />}
          axisLine={{ stroke: 'var(--edge)' }}
          tickLine={false}
        />
        <YAxis
          domain={[low, high]}
          ticks={look.ticks(low, high)}
          width={34}
          tick={quiet}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Tooltip
          content={(props) => <Told {...props} name={name} written={look.written} />}
          cursor={{ stroke: 'var(--edge)' }}
          isAnimationActive={false}
        />
        <Line
          dataKey="value"
          stroke="none"
          dot={
            isLined
              ? { r: 3, fill: 'var(--raised)', stroke: 'var(--edge)', strokeWidth: 1.5 }
              : { r: 4, fill: 'var(--green)', stroke: 'none' }
          }
          activeDot={{ r: 5, fill: 'var(--green)', stroke: 'var(--raised)', strokeWidth: 2 }}
          isAnimationActive={false}
        />
        <Line
          dataKey="line"
          type="monotone"
          stroke="var(--green)"
          strokeWidth={2.5}
          strokeLinecap="round"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** The first date begins where its dot is, the last one ends there: none is cut off. */
function DateTick({
  from,
  to,
  ...place
}: {
  from: number;
  to: number;
  x?: number;
  y?: number;
  payload?: { value: number };
}) {
  const at = place.payload?.value ?? 0;
  const anchor = from === to ? 'middle' : at === from ? 'start' : 'end';
  return (
    <text x={place.x} y={(place.y ?? 0) + 12} textAnchor={anchor} className="fill-quiet text-small">
      {short.format(at)}
    </text>
  );
}

function Told({
  active,
  payload,
  name,
  written,
}: Pick<TooltipContentProps, 'active' | 'payload'> & { name: string; written: (value: number) => string }) {
  const words = useWords().progress.trend;
  const point = payload?.[0]?.payload as TrendPoint | undefined;
  // Nothing was measured in a long pause.
  if (!active || typeof point?.value !== 'number') return null;
  return (
    <div className="rounded-control border border-line bg-raised px-3 py-2 text-small shadow-float">
      <p className="text-quiet">{dayOf(point.at)}</p>
      <p className="tabular">{fill(words.point, { name, value: written(point.value) })}</p>
      <p className="text-quiet">{fill(counted(words.answers, point.answers), { count: point.answers })}</p>
    </div>
  );
}
