import { useRef } from 'react';
import { noFilter, type HistoryFilter } from '@/lib/domain/history/filter';
import { partsOf, without, type FilterPart } from '@/lib/domain/history/filter-parts';
import { fill, type Words } from '@/lib/domain/messages';
import { dayInWords } from '@/components/ui/day-in-words';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { FilterChip } from '@/components/library/filter-chip';
import { useFocusKept } from '@/components/library/use-focus-kept';
import { valueInWords } from './filter-options';
import type { History } from './use-history';

/** What is asked for, each to be taken back by itself, and all of it at once. */
export function FilterChips({
  history,
  filter,
  onFilter,
}: {
  history: History;
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
}) {
  const words = useWords();
  const { filters } = words.history;
  const list = useRef<HTMLDivElement>(null);
  const parts = partsOf(filter);
  // A chip that is pressed goes: the next one, or what clears all, is where the hand is then.
  useFocusKept(list, JSON.stringify(filter));
  return (
    <div
      ref={list}
      role="group"
      tabIndex={-1}
      aria-label={filters.active}
      // It is there without a filter as well: with the last one the focus comes here.
      className={parts.length > 0 ? 'flex flex-wrap items-center gap-1.5' : 'sr-only'}
    >
      {parts.map((part) => {
        const said = { name: filters.names[part.asks], value: partInWords(part, history, words) };
        return (
          <FilterChip
            key={`${part.asks} ${part.value}`}
            label={fill(filters.remove, said)}
            onRemove={() => onFilter(without(filter, part))}
          >
            <span className="text-quiet">{said.name}</span> {said.value}
          </FilterChip>
        );
      })}
      {parts.length > 0 && (
        <Button look="quiet" size="small" onClick={() => onFilter(noFilter)}>
          {filters.clear}
        </Button>
      )}
    </div>
  );
}

function partInWords(part: FilterPart, history: History, words: Words): string {
  switch (part.asks) {
    case 'search':
      return `“${part.value}”`;
    case 'practice':
      return words.history.filters.practice[part.value];
    case 'least':
    case 'most':
      return String(part.value);
    case 'from':
    case 'to':
      return dayInWords(part.value);
    case 'jobs':
    case 'kinds':
    case 'personas':
    case 'competencies':
    case 'states':
    case 'tags':
      return valueInWords(part.asks, part.value, history, words);
  }
}
