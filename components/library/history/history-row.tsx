import { clsx } from 'clsx';
import type { HistoryRow as Row } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';
import type { HistoryLook } from '@/lib/domain/history/look';
import { columnsOf, isFigure } from './columns-of';
import { rowHref } from './row-address';
import { RowCell } from './row-cell';
import { RowCheck } from './row-check';
import { remarksOn } from './row-remarks';
import type { RowHands } from './use-row-keys';
import type { Selection } from './use-selection';

export type RowSurroundings = {
  show: HistoryLook['show'];
  query: URLSearchParams;
  resumableId: string | null;
  knownTags: readonly string[];
  selection: Selection;
};

/** A row of the table. Its name, or its question, is the link; a press anywhere else opens it too. */
export function HistoryRow({
  row,
  index,
  hands,
  measure,
  surroundings: { show, query, resumableId, knownTags, selection },
}: {
  row: Row;
  index: number;
  hands: RowHands;
  measure: (element: HTMLElement | null) => void;
  surroundings: RowSurroundings;
}) {
  const words = useWords();
  const isOnTheWay = hands.active === index;
  const isChosen = selection.has(row);
  const remarks = row.attemptId === null ? remarksOn(row, resumableId, words) : [];
  const link = (text: string) => (
    <a
      href={rowHref(row, query)}
      tabIndex={isOnTheWay ? 0 : -1}
      onFocus={() => hands.onFocus(index)}
      title={text}
      className="line-clamp-2 rounded-[4px] font-script text-base [overflow-wrap:anywhere]"
    >
      {text}
    </a>
  );
  return (
    <tr
      ref={measure}
      data-index={index}
      // The names of the columns are the first row.
      aria-rowindex={index + 2}
      onClick={(event) => hands.onClick(event, index)}
      onKeyDown={(event) => hands.onKeyDown(event, index)}
      className={clsx(
        'group/row lit cursor-pointer border-b border-line',
        isChosen ? 'bg-amber-wash' : 'hover:bg-hover',
      )}
    >
      <td className="p-0 align-top">
        <div className="py-1">
          <RowCheck
            row={row}
            checked={isChosen}
            isOnTheWay={isOnTheWay}
            onToggle={() => selection.toggle(index)}
            onExtend={() => selection.extendTo(index)}
          />
        </div>
      </td>
      {columnsOf(show).map(({ column, width }) => {
        const look = clsx(
          'px-3 py-3',
          column === 'tags' ? 'align-top' : 'align-baseline',
          isFigure(column) && 'text-end',
          width,
        );
        if (column === 'question' || (column === 'name' && show === 'interviews'))
          return (
            <th key={column} scope="row" className={clsx(look, 'text-start font-normal')}>
              {link(column === 'question' ? row.question : row.name)}
              {remarks.length > 0 && <p className="text-small text-quiet">{remarks.join(' · ')}</p>}
            </th>
          );
        return (
          <td key={column} className={look}>
            {column === 'name' ? (
              <span className="line-clamp-2 text-small text-quiet" title={row.name}>
                {row.name}
              </span>
            ) : (
              <RowCell column={column} row={row} knownTags={knownTags} isOnTheWay={isOnTheWay} />
            )}
          </td>
        );
      })}
    </tr>
  );
}
