import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { costOfAll } from '@/lib/domain/cost/cost';
import { monthAfter, type Month } from '@/lib/domain/cost/month';
import type { PriceTable } from '@/lib/domain/cost/price';
import { fill } from '@/lib/domain/messages';
import type { UsageMonth } from '@/lib/store/usage-month';
import { hrefOf } from '../route';
import { DayChart } from './day-chart';
import { useMoney } from './money';
import { addressOf, monthName, monthsApart } from './month-address';

/** The sum of one month, large, with its days beneath it and the ways to the months beside it. */
export function MonthSummary({
  month,
  first,
  present,
  usage,
  prices,
}: {
  month: Month;
  /** The months to go back and forward to. */
  first: Month;
  present: Month;
  usage: UsageMonth;
  prices: PriceTable;
}) {
  const words = useWords().usage.month;
  const money = useMoney();
  const total = costOfAll(usage.whole, prices);
  return (
    <section className="flex flex-col gap-6">
      <header className="flex items-start justify-between gap-4">
        <div className="flex flex-col gap-1">
          <h2 className="text-small text-quiet">{fill(words.total, { month: monthName(month) })}</h2>
          <p className="tabular text-numeral">{money(total)}</p>
        </div>
        <nav className="-me-2 flex">
          <Step to={monthsApart(month, first) > 0 ? monthAfter(month, -1) : null} label={words.before}>
            <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          </Step>
          <Step to={monthsApart(month, present) < 0 ? monthAfter(month, 1) : null} label={words.after}>
            <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" />
          </Step>
        </nav>
      </header>
      {usage.whole.length > 0 ? (
        <DayChart month={month} costs={usage.days.map((day) => costOfAll(day, prices).dollars)} />
      ) : (
        <p className="text-quiet">{words.none}</p>
      )}
    </section>
  );
}

/** A link to a month beside this one; keeps its place where there is none. */
function Step({ to, label, children }: { to: Month | null; label: string; children: ReactNode }) {
  if (!to) return <span className="size-10" />;
  return (
    <a
      href={hrefOf('usage', addressOf(to))}
      aria-label={`${label}: ${monthName(to)}`}
      title={monthName(to)}
      className="lit grid size-10 place-content-center rounded-control text-quiet hover:bg-hover hover:text-ink"
    >
      {children}
    </a>
  );
}
