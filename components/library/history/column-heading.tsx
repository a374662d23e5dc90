import { clsx } from 'clsx';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { orderAfter, type HistoryColumn, type HistoryOrder } from '@/lib/domain/history/order';
import { useWords } from '@/components/ui/words';
import { isFigure } from './columns-of';
import { directionInWords } from './direction-in-words';

/** A column's name, by which the rows can be ordered; it says which way round where they are. */
export function ColumnHeading({
  column,
  width,
  order,
  onOrder,
}: {
  column: HistoryColumn;
  width: string;
  order: HistoryOrder;
  onOrder: (order: HistoryOrder) => void;
}) {
  const words = useWords().history;
  const isBy = order.by === column;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  const hint = { length: words.lengthHint, score: words.scoreHint }[column as string];
  return (
    <th
      scope="col"
      aria-sort={isBy ? (order.descending ? 'descending' : 'ascending') : undefined}
      className={clsx('p-0 font-normal', width)}
    >
      <button
        type="button"
        title={hint}
        onClick={() => onOrder(orderAfter(order, column))}
        className={clsx(
          'lit flex min-h-11 w-full items-center gap-1 px-3 text-start text-small hover:text-ink focus-visible:-outline-offset-2',
          isBy ? 'text-ink' : 'text-quiet',
          isFigure(column) && 'flex-row-reverse',
        )}
      >
        {words.columns[column]}
        {isBy && (
          <>
            <Arrow aria-hidden className="size-3.5 shrink-0" />
            <span className="sr-only">, {directionInWords(order, words.order)}</span>
          </>
        )}
      </button>
    </th>
  );
}
