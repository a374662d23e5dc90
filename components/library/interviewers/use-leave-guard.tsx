import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { holdRoute } from '@/components/library/route';
import { DialogSheet } from '../dialog-sheet';

/**
 * Holds the reader back while something is not saved: from other addresses of this page, the browser's *Back*
 * included, with a sheet that asks; from leaving the page altogether, with the browser's own question. `go` leaves
 * without asking.
 */
export function useLeaveGuard(unsaved: boolean): { go: (hash: string) => void; dialog: ReactNode } {
  const words = useWords().interviewers.leave;
  const release = useRef<() => void>(() => undefined);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const letGo = holdRoute(setWanted);
    const onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', onBeforeUnload);
    release.current = () => {
      letGo();
      removeEventListener('beforeunload', onBeforeUnload);
    };
    return release.current;
  }, [unsaved]);
  const go = (hash: string): void => {
    release.current();
    location.hash = hash;
  };
  const stay = (): void => setWanted(null);
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
