import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { useHeldRoute } from '@/components/library/use-held-route';

/** Asks before something unsaved is left. `go` leaves without asking. */
export function useLeaveGuard(unsaved: boolean): { go: (hash: string) => void; dialog: ReactNode } {
  const words = useWords().interviewers.leave;
  const { wanted, stay, go } = useHeldRoute(unsaved);
  const dialog = wanted !== null && (
    <DialogSheet
      urgent
      title={words.title}
      onClose={stay}
      actions={
        <>
          <Button look="quiet" onClick={() => go(wanted)}>
            {words.leave}
          </Button>
          <Button look="primary" autoFocus onClick={stay}>
            {words.stay}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
    </DialogSheet>
  );
  return { go, dialog };
}
