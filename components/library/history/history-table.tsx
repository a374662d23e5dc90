import { useRef, useState } from 'react';
import type { HistoryRow as Row } from '@/lib/domain/history/row';
import type { HistoryOrder } from '@/lib/domain/history/order';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useWords } from '@/components/ui/words';
import { scrollerOf, useListPlace } from '@/components/library/use-list-place';
import { useRowsInSight } from '@/components/library/use-rows-in-sight';
import { ColumnHeading } from './column-heading';
import { columnsOf } from './columns-of';
import { HistoryRow, type RowSurroundings } from './history-row';
import type { ListPlace } from './list-place';
import { useRowKeys } from './use-row-keys';

/** The names of the columns stay in sight, this tall, pixels. */
const headHeight = 45;

/** The record as a table, where the window is wide. */
export function HistoryTable({
  rows,
  order,
  onOrder,
  onDelete,
  place,
  surroundings,
}: {
  rows: readonly Row[];
  order: HistoryOrder;
  onOrder: (order: HistoryOrder) => void;
  onDelete: (rows: readonly Row[]) => void;
  place: ListPlace;
  surroundings: RowSurroundings;
}) {
  const words = useWords().history;
  const list = useRef<HTMLTableSectionElement>(null);
  const { show, selection } = surroundings;
  const [active, setActive] = useState(() => place.rowIn(rows));
  const sight = useRowsInSight({
    count: rows.length,
    keyOf: (index) => rows[index]?.id ?? String(index),
    scroller: () => scrollerOf(list),
    estimate: 49,
    held: active,
    margin: useListPlace(list),
    covered: headHeight,
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
  const all = rows.length > 0 && selection.chosen.length === rows.length;
  const columns = columnsOf(show);
  const room = (height: number, key: string) =>
    height > 0 && (
      <tr key={key} aria-hidden>
        {/* Of one column: how many there are depends on how wide the window is. */}
        <td className="p-0" style={{ height }} />
      </tr>
    );
  return (
    <table
      aria-label={words.listLabel[show]}
      aria-rowcount={rows.length + 1}
      className="w-full table-fixed border-collapse text-start"
    >
      <thead className="sticky top-0 z-10 bg-ground shadow-[0_1px_0_var(--line)]">
        <tr>
          <th scope="col" className="w-10 p-0">
            <label className="grid size-10 place-content-center">
              <input
                type="checkbox"
                aria-label={fill(counted(words.select.all, rows.length), { count: rows.length })}
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = !all && selection.chosen.length > 0;
                }}
                onChange={all ? selection.clear : selection.all}
                className="size-4 accent-ink"
              />
            </label>
          </th>
          {columns.map(({ column, width }) => (
            <ColumnHeading key={column} column={column} width={width} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody ref={list} aria-describedby="history-keys">
        {sight.rows.flatMap(({ index, key, before }) => {
          const row = rows[index];
          if (!row) return [];
          return [
            room(before, `${key} before`),
            <HistoryRow
              key={key}
              row={row}
              index={index}
              hands={hands}
              measure={sight.measure}
              surroundings={surroundings}
            />,
          ];
        })}
        {room(sight.after, 'after')}
      </tbody>
    </table>
  );
}
