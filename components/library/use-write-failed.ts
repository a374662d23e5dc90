import { useCallback } from 'react';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { storeFailure } from '@/lib/store/failure';

/** Says of a write that failed what happened and what to do, in one line at the bottom edge. */
export function useWriteFailed(): (error: unknown) => void {
  const toast = useToast();
  const { failures } = useWords();
  return useCallback(
    (error) => {
      const { what, todo } = failures[storeFailure(error).reason];
      toast({ text: `${what} ${todo}` });
    },
    [toast, failures],
  );
}
