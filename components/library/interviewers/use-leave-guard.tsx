import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from './dialog-sheet';

/**
 * Holds the reader back while something is not saved: from other addresses of this page, the browser's *Back*
 * included, with a sheet that asks; from leaving the page altogether, with the browser's own question. `go` leaves
 * without asking.
 */
export function useLeaveGuard(unsaved: boolean): { go: (hash: string) => void; dialog: ReactNode } {
  const words = useWords().interviewers.leave;
  const free = useRef(false);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const here = location.hash;
    const onHashChange = (event: HashChangeEvent): void => {
      if (free.current || location.hash === here) return;
      // Before the page's own listener: to it, nothing has happened.
      event.stopImmediatePropagation();
      setWanted(location.hash);
      history.pushState(null, '', here);
    };
    const onBeforeUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('hashchange', onHashChange, true);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      removeEventListener('hashchange', onHashChange, true);
      removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [unsaved]);
  const go = (hash: string): void => {
    free.current = true;
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
          <Button look="primary" onClick={stay}>
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
