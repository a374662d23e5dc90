import { X } from 'lucide-react';
import { useRef } from 'react';
import { noFilter, type HistoryFilter } from '@/lib/domain/history/filter';
import { partsOf, without, type FilterPart } from '@/lib/domain/history/filter-parts';
import { fill, type Words } from '@/lib/domain/messages';
import { dayInWords } from '@/components/ui/day-in-words';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
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
      className={parts.length > 0 ? 'flex flex-wrap items-center gap-1.5' : 'contents'}
    >
      {parts.map((part) => {
        const said = { name: filters.names[part.asks], value: partInWords(part, history, words) };
        return (
          <button
            key={`${part.asks} ${part.value}`}
            type="button"
            aria-label={fill(filters.remove, said)}
            onClick={() => onFilter(without(filter, part))}
            className="lit inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line ps-3 pe-2 text-small hover:border-edge hover:bg-hover"
          >
            <span className="min-w-0 truncate">
              <span className="text-quiet">{said.name}</span> {said.value}
            </span>
            <X aria-hidden className="size-3.5 shrink-0 text-quiet" />
          </button>
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
