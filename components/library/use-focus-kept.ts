import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus to `neighbour` when a change of `there` took away what had it: a button that did its work and went,
 * a card that was deleted. Whatever else has the focus keeps it, and the first sight of a page moves nothing.
 */
export function useFocusKept(neighbour: RefObject<HTMLElement | null>, there: string): void {
  const before = useRef(there);
  useEffect(() => {
    if (before.current === there) return;
    before.current = there;
    // A menu that closes gives the focus back a moment later, perhaps to what has just gone.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) neighbour.current?.focus();
    }, 50);
    return () => clearTimeout(timer);
  }, [neighbour, there]);
}
