import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { holdRoute } from '@/components/library/route';

/**
 * Holds the writer back while something is not saved, from other addresses of this page and from closing it, and
 * offers to save before going. `go` leaves without asking; `save` is told where to go afterwards, and how.
 */
export function useSaveGuard(
  unsaved: boolean,
  save: (then: string, go: (hash: string) => void) => void,
): { go: (hash: string) => void; dialog: ReactNode } {
  const words = useWords().stories.leave;
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
          <Button look="quiet" className="me-auto" onClick={() => go(wanted)}>
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
