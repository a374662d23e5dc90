import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { useHeldRoute } from '@/components/library/use-held-route';

/**
 * Asks before something unsaved is left, and offers to save it first: `save` is told where to go afterwards, and how.
 * `go` leaves without asking.
 */
export function useSaveGuard(
  unsaved: boolean,
  save: (then: string, go: (hash: string) => void) => void,
): { go: (hash: string) => void; dialog: ReactNode } {
  const words = useWords().stories.leave;
  const { wanted, stay, go } = useHeldRoute(unsaved);
  const dialog = wanted !== null && (
    <DialogSheet
      urgent
      title={words.title}
      onClose={stay}
      actions={
        <>
          <Button look="quiet" className="me-auto max-sm:w-full" onClick={() => go(wanted)}>
            {words.discard}
          </Button>
          <Button onClick={stay}>{words.stay}</Button>
          <Button
            look="primary"
            autoFocus
            onClick={() => {
              stay();
              save(wanted, go);
            }}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
    </DialogSheet>
  );
  return { go, dialog };
}
