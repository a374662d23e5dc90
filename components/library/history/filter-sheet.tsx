import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import { noFilter, type HistoryFilter } from '@/lib/domain/history/filter';
import { partsOf } from '@/lib/domain/history/filter-parts';
import { fill } from '@/lib/domain/messages';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { popoverLook } from '@/components/ui/popover';
import { useWords } from '@/components/ui/words';
import { optionsOf, tickedFilters, valueInWords } from './filter-options';
import { DateFields, ScoreFields } from './range-fields';
import { TickedGroup } from './ticked-group';
import type { History } from './use-history';

/** The button that opens all filters, and the sheet with them. Whatever is chosen holds at once. */
export function FilterSheet({
  history,
  filter,
  onFilter,
  compact = false,
}: {
  history: History;
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
  /** True beside a search in little room: the button is a drawing. */
  compact?: boolean;
}) {
  const words = useWords().history.filters;
  const count = partsOf({ ...filter, search: '' }).length;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button
          aria-label={count > 0 ? fill(words.openWith, { count }) : undefined}
          className={compact ? '!px-3' : undefined}
        >
          <ListFilter aria-hidden className="size-4" />
          <span className={compact ? 'sr-only' : undefined}>{words.open}</span>
          {count > 0 && <span className="tabular rounded-full bg-hover px-2 text-small">{count}</span>}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={words.sheet}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className={`${popoverLook} flex flex-col !p-0`}
          // The sheet is as tall as the window lets it be: there are many filters.
          style={{ maxHeight: 'min(40rem, var(--radix-popover-content-available-height))' }}
        >
          <Filters history={history} filter={filter} onFilter={onFilter} />
          <div className="sticky bottom-0 flex justify-between gap-2 border-t border-line bg-raised px-4 py-2">
            <Button
              look="quiet"
              className="-ms-4"
              aria-disabled={count === 0}
              onClick={() => count > 0 && onFilter({ ...noFilter, search: filter.search })}
            >
              {words.clear}
            </Button>
            <Popover.Close asChild>
              <Button>{words.done}</Button>
            </Popover.Close>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Filters({
  history,
  filter,
  onFilter,
}: {
  history: History;
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
}) {
  const words = useWords();
  const filters = words.history.filters;
  return (
    <div className="flex flex-col divide-y divide-line px-4 py-2">
      {tickedFilters.map((asks) => (
        <TickedGroup
          key={asks}
          asks={asks}
          options={optionsOf(asks, history.rows, filter, (value) =>
            valueInWords(asks, value, history, words),
          )}
          chosen={filter[asks]}
          onChange={(chosen) => onFilter({ ...filter, [asks]: chosen })}
        />
      ))}
      <ScoreFields filter={filter} onFilter={onFilter} />
      <DateFields filter={filter} onFilter={onFilter} />
      <div className="py-3">
        <Choice
          label={filters.names.practice}
          options={(['any', 'without', 'only'] as const).map((value) => ({
            value,
            label: filters.practice[value],
          }))}
          value={filter.practice ?? 'any'}
          onChange={(value) => onFilter({ ...filter, practice: value === 'any' ? null : value })}
        />
      </div>
    </div>
  );
}
