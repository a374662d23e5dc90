import { clsx } from 'clsx';
import { Disclosure } from '@/components/ui/disclosure';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { noonOf } from '@/lib/domain/progress/calendar';
import type { PracticeWeek } from '@/lib/domain/progress/practice-days';
import { dayOf } from '@/components/library/moments';

const month = new Intl.DateTimeFormat(undefined, { month: 'short' });

/** How green a day is, by its answers: none, one or two, up to five, more. */
const shades = ['bg-line/60', 'bg-green/35', 'bg-green/65', 'bg-green'] as const;
const shadeOf = (answers: number): string =>
  shades[answers === 0 ? 0 : answers <= 2 ? 1 : answers <= 5 ? 2 : 3];

/** Weeks as columns of seven days, the greener the more answers; in words above it, and as a table. */
export function HeatStrip({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const words = useWords().progress.days;
  const answers = weeks.reduce((sum, week) => sum + week.answers, 0);
  const days = weeks.flatMap((week) => week.days).filter((day) => day.answers > 0).length;
  const counts = {
    answers: fill(counted(words.answers, answers), { count: answers }),
    days: fill(counted(words.days, days), { count: days }),
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-quiet">{fill(words.label, { ...counts, weeks: weeks.length })}</p>
      <div
        aria-hidden
        className="grid max-w-[34rem] gap-[2px] sm:gap-[3px]"
        style={{ gridTemplateColumns: `repeat(${weeks.length}, minmax(0, 1fr))` }}
      >
        {weeks.map((week, index) => (
          <MonthName key={week.monday} monday={week.monday} before={weeks[index - 1]?.monday} />
        ))}
        {weeks.map((week) => (
          <div key={week.monday} className="flex flex-col gap-[2px] sm:gap-[3px]">
            {week.days.map(({ day, answers: count, isAhead }) => (
              <span
                key={day}
                title={
                  isAhead
                    ? undefined
                    : fill(words.cell, {
                        day: dayOf(noonOf(day)),
                        answers: fill(counted(words.answers, count), { count }),
                      })
                }
                className={clsx('aspect-square rounded-[3px]', isAhead ? 'opacity-0' : shadeOf(count))}
              />
            ))}
          </div>
        ))}
      </div>
      <p aria-hidden className="flex items-center gap-1 text-small text-quiet">
        <span className="me-1">{words.fewer}</span>
        {shades.map((shade) => (
          <span key={shade} className={clsx('size-3 rounded-[3px]', shade)} />
        ))}
        <span className="ms-1">{words.more}</span>
      </p>
      <Disclosure label={<span className="text-small text-quiet">{words.table}</span>}>
        <WeekTable weeks={weeks} />
      </Disclosure>
    </div>
  );
}

/** The month's name above the week in which it begins. */
function MonthName({ monday, before }: { monday: string; before: string | undefined }) {
  const isNew = before !== undefined && before.slice(0, 7) !== monday.slice(0, 7);
  return (
    <span className="h-4.5 overflow-visible text-small whitespace-nowrap text-quiet">
      {isNew && <span className="absolute">{month.format(noonOf(monday))}</span>}
    </span>
  );
}

function WeekTable({ weeks }: { weeks: readonly PracticeWeek[] }) {
  const words = useWords().progress.days;
  return (
    <div role="region" aria-label={words.table} tabIndex={0} className="max-h-64 max-w-sm overflow-y-auto">
      <table className="w-full text-small">
        <thead>
          <tr className="text-quiet">
            <th scope="col" className="pb-1 text-start font-normal">
              {words.week}
            </th>
            <th scope="col" className="pb-1 text-end font-normal">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {weeks.toReversed().map(({ monday, answers }) => (
            <tr key={monday}>
              <th scope="row" className="py-1 text-start font-normal">
                {dayOf(noonOf(monday))}
              </th>
              <td className="tabular py-1 text-end">{answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
