import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { prefersReducedMotion } from '@/components/ui/reduced-motion';

/** After a scroll by hand the text stays where it was put for so long, milliseconds. */
const patience = 4_000;
/** What is said may go this far down before the text moves, and stands this far down then; shares of the height. */
const lowest = 0.75;
const upper = 1 / 3;

/**
 * Scrolls a text along with what is said in it: in one go when it leaves the middle, never while the reader has just
 * scrolled, nor where motion is not wanted.
 */
export function useKeptInView(box: RefObject<HTMLElement | null>): (said: Element) => void {
  const leftAlone = useRef(0);
  useEffect(() => {
    const element = box.current;
    const byHand = (): void => void (leftAlone.current = performance.now() + patience);
    element?.addEventListener('wheel', byHand, { passive: true });
    element?.addEventListener('touchmove', byHand, { passive: true });
    element?.addEventListener('keydown', byHand);
    return () => {
      element?.removeEventListener('wheel', byHand);
      element?.removeEventListener('touchmove', byHand);
      element?.removeEventListener('keydown', byHand);
    };
  }, [box]);
  return useCallback(
    (said) => {
      const frame = box.current?.getBoundingClientRect();
      if (!frame || performance.now() < leftAlone.current || prefersReducedMotion()) return;
      const place = said.getBoundingClientRect();
      const depth = place.top - frame.top;
      if (depth >= 0 && Math.min(place.bottom - frame.top, depth + 40) < frame.height * lowest) return;
      const top = (box.current?.scrollTop ?? 0) + depth - frame.height * upper;
      box.current?.scrollTo({ top, behavior: 'smooth' });
    },
    [box],
  );
}
