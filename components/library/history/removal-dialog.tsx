import { fill } from '@/lib/domain/messages';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import type { Removal } from './use-removal';

/** Asks before several interviews or answers go. */
export function RemovalDialog({
  removal: { of, ids },
  onRemove,
  onCancel,
}: {
  removal: Removal;
  onRemove: () => void;
  onCancel: () => void;
}) {
  const words = useWords().history.remove;
  const count = ids.length;
  return (
    <DialogSheet
      urgent
      title={fill(of === 'answers' ? words.answers.sure : words.sure, { count })}
      onClose={onCancel}
      actions={
        <>
          <Button look="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button look="primary" onClick={onRemove}>
            {words.act}
          </Button>
        </>
      }
    >
      <p>{of === 'answers' ? words.answers.what : words.whole}</p>
    </DialogSheet>
  );
}
