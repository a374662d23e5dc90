import { useState, type ReactNode } from 'react';
import { useWords } from '@/components/ui/words';

/** Saves and then goes on; where saving fails, stays and says so. */
export function useSave(): {
  save: (change: () => Promise<unknown>, then?: () => void) => void;
  notice: ReactNode;
} {
  const { notSaved } = useWords().onboarding;
  const [failed, setFailed] = useState(false);
  return {
    save: (change, then) => {
      change().then(
        () => {
          setFailed(false);
          then?.();
        },
        () => setFailed(true),
      );
    },
    notice: failed ? (
      <p role="alert" className="w-full text-small text-stop">
        {notSaved}
      </p>
    ) : null,
  };
}
