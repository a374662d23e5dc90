import { useEffect, useRef, useState } from 'react';
import { holdRoute } from './route';

/**
 * Holds the reader here while something is not saved: from other addresses of this page, the browser's *Back*
 * included, and from leaving it altogether, with the browser's own question. `wanted` is where they would go;
 * `stay` forgets it, and `go` leaves without asking.
 */
export function useHeldRoute(unsaved: boolean): {
  wanted: string | null;
  stay: () => void;
  go: (hash: string) => void;
} {
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
  return {
    wanted,
    stay: () => setWanted(null),
    go: (hash) => {
      release.current();
      location.hash = hash;
    },
  };
}
