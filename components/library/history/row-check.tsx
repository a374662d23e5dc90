import type { HistoryRow } from '@/lib/domain/history/row';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';
import { momentOf } from '@/components/library/moments';

/** The box of a row. The row itself can be selected with Space, so only one box at a time is on the way of Tab. */
export function RowCheck({
  row,
  checked,
  isOnTheWay,
  onToggle,
  onExtend,
}: {
  row: HistoryRow;
  checked: boolean;
  isOnTheWay: boolean;
  onToggle: () => void;
  onExtend: () => void;
}) {
  const words = useWords().history.select;
  return (
    // The whole corner of the row takes the press, not only the small box.
    <label className="grid size-10 shrink-0 place-content-center">
      <input
        type="checkbox"
        aria-label={fill(words.row, { name: row.question || row.name, date: momentOf(row.at) })}
        checked={checked}
        tabIndex={isOnTheWay ? 0 : -1}
        onChange={({ nativeEvent }) =>
          nativeEvent instanceof MouseEvent && nativeEvent.shiftKey ? onExtend() : onToggle()
        }
        className="size-4 accent-ink"
      />
    </label>
  );
}
