import { useCallback } from 'react';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { undoWindowMs } from '@/lib/domain/expiry';
import { purgeExpired } from '@/lib/store/expiry';
import { useDatabase } from './database';

/** What was just done, in words, and the way back; false where it is too late. */
type Undoable = { said: string; undo: () => Promise<boolean> };

/**
 * Ends the Ctrl+Z of what was done before: one thing is taken back at a time, the last one. It belongs to the page and
 * not to the part that did it, which may go with what it deleted.
 */
let forgetFormer = (): void => undefined;

/**
 * Offers the way back from what was just done: in the toast, and by Ctrl+Z wherever no text is being edited. When it is
 * too late, what was deleted leaves the disk.
 */
export function useUndo(): (undoable: Undoable) => void {
  const database = useDatabase();
  const toast = useToast();
  const words = useWords().library;
  return useCallback(
    ({ said, undo }) => {
      forgetFormer();
      let isOver = false;
      const bringBack = (): void => {
        if (isOver) return;
        forget();
        void undo()
          .catch(() => false)
          .then((back) => toast({ text: back ? words.undone : words.undoFailed }));
      };
      const onKeyDown = (event: KeyboardEvent): void => {
        if (!isUndoKey(event)) return;
        event.preventDefault();
        bringBack();
      };
      const forget = (): void => {
        isOver = true;
        removeEventListener('keydown', onKeyDown);
      };
      addEventListener('keydown', onKeyDown);
      forgetFormer = forget;
      toast({ text: said, undo: bringBack });
      // Where the page is closed before, the worker sweeps.
      setTimeout(() => {
        forget();
        void purgeExpired(database, Date.now()).catch(() => undefined);
      }, undoWindowMs + 100);
    },
    [database, toast, words],
  );
}

/** Ctrl+Z, or ⌘Z, unless it belongs to a text. */
function isUndoKey({ key, shiftKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 'z' || shiftKey || !(ctrlKey || metaKey)) return false;
  if (target instanceof HTMLInputElement) return ['checkbox', 'radio', 'range'].includes(target.type);
  return !(target instanceof HTMLTextAreaElement);
}
