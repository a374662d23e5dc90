import { useCallback, useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { undoWindowMs } from '@/lib/domain/expiry';
import { purgeExpired } from '@/lib/store/expiry';
import { useDatabase } from './database';

/** What was just done, in words, and the way back; false where it is too late. */
type Undoable = { said: string; undo: () => Promise<boolean> };

/**
 * Offers the way back from what was just done: in the toast, and by Ctrl+Z wherever no text is being edited. When it is
 * too late, what was deleted leaves the disk.
 */
export function useUndo(): (undoable: Undoable) => void {
  const database = useDatabase();
  const toast = useToast();
  const words = useWords().library;
  const latest = useRef<(() => void) | null>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const editing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || editing) return;
      latest.current?.();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return useCallback(
    ({ said, undo }) => {
      const bringBack = (): void => {
        if (latest.current !== bringBack) return;
        latest.current = null;
        void undo()
          .catch(() => false)
          .then((back) => toast({ text: back ? words.undone : words.undoFailed }));
      };
      latest.current = bringBack;
      toast({ text: said, undo: bringBack });
      // Where the page is closed before, the worker sweeps.
      setTimeout(() => void purgeExpired(database, Date.now()).catch(() => undefined), undoWindowMs + 100);
    },
    [database, toast, words],
  );
}
