import { useRef } from 'react';
import { looseningsOf } from '@/lib/domain/history/filter-parts';
import { noFilter, type HistoryFilter } from '@/lib/domain/history/filter';
import type { HistoryLook } from '@/lib/domain/history/look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import type { History } from './use-history';

/** Nothing fits: says which filter stands in the way, and what would be there without it. */
export function NothingFound({
  history,
  look: { show, filter },
  onFilter,
}: {
  history: History;
  look: HistoryLook;
  onFilter: (filter: HistoryFilter) => void;
}) {
  const words = useWords().history;
  const place = useRef<HTMLDivElement>(null);
  // The last row that was listed may have been deleted, with the focus on it.
  useFocusWhenLost(place, 'nothing');
  const loosenings = looseningsOf(history.rows, filter, history.spoken.words);
  return (
    <div ref={place} tabIndex={-1}>
      <EmptyState drawing="lamp" line={words.nothing.line}>
        {loosenings.length === 0 && <p className="max-w-[44ch] text-quiet">{words.nothing.several}</p>}
        <div className="flex flex-wrap justify-center gap-2">
          {loosenings.map(({ asks, filter: looser, count }) => (
            <Button key={asks} onClick={() => onFilter(looser)}>
              {fill(words.nothing.without, {
                name: words.filters.names[asks],
                found: fill(counted(words.found[show], count), { count }),
              })}
            </Button>
          ))}
          <Button look="quiet" onClick={() => onFilter(noFilter)}>
            {words.filters.clear}
          </Button>
        </div>
      </EmptyState>
    </div>
  );
}
