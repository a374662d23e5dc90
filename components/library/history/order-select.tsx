import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { HistoryLook } from '@/lib/domain/history/look';
import { startsDescending, type HistoryOrder } from '@/lib/domain/history/order';
import { Select } from '@/components/ui/select';
import { columnsOf } from './columns-of';
import { directionInWords } from './direction-in-words';

/** The order, where there are no headings to press. */
export function OrderSelect({
  show,
  order,
  onOrder,
}: {
  show: HistoryLook['show'];
  order: HistoryOrder;
  onOrder: (order: HistoryOrder) => void;
}) {
  const words = useWords().history;
  const orders = columnsOf(show).flatMap(({ column: by }) => {
    const descending = startsDescending(by);
    return [
      { by, descending },
      { by, descending: !descending },
    ];
  });
  const nameOf = ({ by, descending }: HistoryOrder): string => `${by} ${descending}`;
  return (
    <Select
      aria-label={words.order.label}
      className="w-0 min-w-32 flex-1 sm:max-w-56"
      value={nameOf(order)}
      onChange={(event) => {
        const chosen = orders.find((each) => nameOf(each) === event.target.value);
        if (chosen) onOrder(chosen);
      }}
      options={orders.map((each) => ({
        value: nameOf(each),
        label: fill(words.order.option, {
          column: words.columns[each.by],
          direction: directionInWords(each, words.order),
        }),
      }))}
    />
  );
}
