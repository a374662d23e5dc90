import { useEffect, type RefObject } from 'react';
import { useRoute } from './route';

/**
 * Takes the focus to the heading of what was just opened, but only where it would otherwise be nowhere: after the
 * row that had it was deleted or hidden. A list that still has the focus keeps it, and a page that nobody has
 * touched yet begins at its top. The heading of a list stands back (`nothingOpen`) for that of what is open beside it.
 */
export function useFocusWhenLost(
  heading: RefObject<HTMLElement | null>,
  opened: string,
  when: 'always' | 'nothingOpen' = 'always',
): void {
  const { id } = useRoute();
  useEffect(() => {
    if (when === 'nothingOpen' && id !== null) return;
    // A hidden element loses the focus with the next frame, not before.
    const timer = setTimeout(() => {
      const begun = navigator.userActivation?.hasBeenActive ?? true;
      if (begun && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [heading, opened, id, when]);
}
