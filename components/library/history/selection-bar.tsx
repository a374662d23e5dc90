import { Trash2, Download } from 'lucide-react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Selection } from './use-selection';

/** What can be done with what is selected. It stays at the bottom edge while anything is. */
export function SelectionBar({
  selection,
  listed,
  onExport,
  onDelete,
}: {
  selection: Selection;
  /** How many rows are listed. */
  listed: number;
  onExport: () => void;
  onDelete: () => void;
}) {
  const words = useWords().history;
  const count = selection.chosen.length;
  return (
    <div
      role="group"
      aria-label={words.select.bar}
      className="sticky bottom-4 z-20 mx-auto my-6 flex w-max max-w-full animate-settle flex-wrap items-center gap-1 rounded-card border border-line bg-raised p-1.5 ps-4 shadow-float"
    >
      <p role="status" className="tabular me-2 text-small">
        {fill(counted(words.select.chosen, count), { count })}
      </p>
      {count < listed && (
        <Button look="quiet" size="small" onClick={selection.all}>
          {fill(counted(words.select.all, listed), { count: listed })}
        </Button>
      )}
      <Button look="quiet" size="small" onClick={selection.clear}>
        {words.select.clear}
      </Button>
      <Button size="small" onClick={onExport}>
        <Download aria-hidden className="size-4" />
        {words.exports.open}
      </Button>
      <Button size="small" onClick={onDelete}>
        <Trash2 aria-hidden className="size-4" />
        {words.remove.act}
      </Button>
    </div>
  );
}
