import { useCallback, useEffect, useRef } from 'react';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';

type Removal = { said: string; remove: () => Promise<unknown>; undo: () => Promise<boolean> };

/**
 * Deletes at once and offers the way back: in the toast, and by Ctrl+Z wherever no text is being edited.
 */
export function useRemoval(): (removal: Removal) => Promise<void> {
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
    async ({ said, remove, undo }) => {
      await remove();
      const bringBack = (): void => {
        latest.current = null;
        void undo().then((back) => toast({ text: back ? words.undone : words.undoFailed }));
      };
      latest.current = bringBack;
      toast({ text: said, undo: bringBack });
    },
    [toast, words],
  );
}
