import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import type { Removal } from './use-removal';

/** Asks before many interviews go, or before interviews go that were meant by their answers. */
export function RemovalDialog({
  removal: { ids, answers, isOfAnswers },
  onRemove,
  onCancel,
}: {
  removal: Removal;
  onRemove: () => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const remove = words.history.remove;
  const isOne = ids.length === 1;
  return (
    <DialogSheet
      urgent
      title={fill(counted(remove.sure, ids.length), { count: ids.length })}
      onClose={onCancel}
      actions={
        <>
          <Button look="quiet" onClick={onCancel}>
            {isOne ? remove.cancelOne : remove.cancel}
          </Button>
          <Button look="primary" onClick={onRemove}>
            {remove.act}
          </Button>
        </>
      }
    >
      {isOfAnswers && (
        <p>
          {fill(counted(remove.wholeInterviews, ids.length), {
            count: ids.length,
            answers: fill(counted(words.history.found.answers, answers), { count: answers }),
          })}
        </p>
      )}
      <p>{isOne ? remove.wholeOne : remove.whole}</p>
    </DialogSheet>
  );
}
