import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';
import { scrollerOf, useListPlace } from '@/components/library/use-list-place';
import { useRowsInSight } from '@/components/library/use-rows-in-sight';
import { CardLines } from './card-lines';
import type { RowSurroundings } from './history-row';
import type { ListPlace } from './list-place';
import { rowHref } from './row-address';
import { RowCheck } from './row-check';
import { useRowKeys } from './use-row-keys';

/** The record as cards, one beneath the other, where the window is too narrow for a table. */
export function HistoryCards({
  rows,
  onDelete,
  place,
  surroundings: { show, query, resumableId, selection },
}: {
  rows: readonly HistoryRow[];
  onDelete: (rows: readonly HistoryRow[]) => void;
  place: ListPlace;
  surroundings: RowSurroundings;
}) {
  const words = useWords().history;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(() => place.rowIn(rows));
  const sight = useRowsInSight({
    count: rows.length,
    keyOf: (index) => rows[index]?.id ?? String(index),
    scroller: () => scrollerOf(list),
    estimate: 88,
    held: active,
    margin: useListPlace(list),
    startAt: place.offset(),
  });
  const hands = useRowKeys({
    list,
    rows,
    active,
    isReturn: place.isReturn(),
    onActive: setActive,
    reach: sight.reach,
    selection,
    onDelete,
  });
  return (
    <ul ref={list} aria-label={words.listLabel[show]} style={{ paddingBlockEnd: sight.after }}>
      {sight.rows.map(({ index, key, before }) => {
        const row = rows[index];
        if (!row) return null;
        const isOnTheWay = hands.active === index;
        return (
          <li
            key={key}
            ref={sight.measure}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            onClick={(event) => hands.onClick(event, index)}
            onKeyDown={(event) => hands.onKeyDown(event, index)}
            style={{ marginBlockStart: before }}
            className={clsx(
              'lit flex cursor-pointer items-start gap-1 border-b border-line',
              selection.has(row) ? 'bg-amber-wash' : 'hover:bg-hover',
            )}
          >
            <div className="py-1.5">
              <RowCheck
                row={row}
                checked={selection.has(row)}
                isOnTheWay={isOnTheWay}
                onToggle={() => selection.toggle(index)}
                onExtend={() => selection.extendTo(index)}
              />
            </div>
            <a
              href={rowHref(row, query)}
              tabIndex={isOnTheWay ? 0 : -1}
              onFocus={() => hands.onFocus(index)}
              className="flex min-w-0 flex-1 flex-col gap-1 rounded-control py-3 pe-3 focus-visible:-outline-offset-2"
            >
              <CardLines row={row} resumableId={resumableId} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
