import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { RecordingGroup } from '@/lib/store/recording-groups';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { sizeInWords } from '@/components/library/storage/size';
import { figuresOf } from './group-figures';
import type { Bulk } from './use-bulk';

/** What can be done to the chosen interviews' recordings. It stays in sight above the list. */
export function ChosenBar({
  groups,
  chosen,
  bulk,
  now,
  onAll,
  onDone,
}: {
  groups: readonly RecordingGroup[];
  chosen: readonly RecordingGroup[];
  bulk: Bulk;
  now: number;
  onAll: (isAll: boolean) => void;
  onDone: () => void;
}) {
  const words = useWords().recordings.list;
  const { bytes, kept, count } = figuresOf(
    chosen.flatMap(({ recordings }) => recordings),
    now,
  );
  const isNone = chosen.length === 0;
  const isAll = chosen.length === groups.length;
  return (
    <div className="sticky -top-4 z-10 mb-1 flex flex-col gap-1 border-y border-line bg-ground px-3 py-2 lg:-top-6">
      <div className="flex items-center justify-between gap-3">
        <label className="flex min-h-8 items-center gap-3 text-small">
          <input
            type="checkbox"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = !isAll && !isNone;
            }}
            onChange={() => onAll(!isAll)}
            className="size-4.5 accent-ink"
          />
          {words.chooseAll}
        </label>
        <span role="status" className="tabular text-small text-quiet">
          {fill(counted(words.chosen, chosen.length), { count: chosen.length, size: sizeInWords(bytes) })}
        </span>
      </div>
      <div className="-mx-2 flex flex-wrap">
        <Button
          look="quiet"
          size="small"
          disabled={isNone || kept === count}
          onClick={() => bulk.keep(chosen, true)}
        >
          {words.keep}
        </Button>
        <Button
          look="quiet"
          size="small"
          disabled={isNone || kept === 0}
          onClick={() => bulk.keep(chosen, false)}
        >
          {words.letExpire}
        </Button>
        <Button look="quiet" size="small" disabled={isNone} onClick={() => bulk.remove(chosen)}>
          {words.remove}
        </Button>
        <Button look="quiet" size="small" className="ms-auto" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
