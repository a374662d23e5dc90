import { useEffect, useRef } from 'react';

/**
 * When something goes that had the focus, the heading of the screen gets it: a keyboard would be nowhere. It is never
 * taken from the meeting page, nor from anything else that has it.
 */
export function useFocusWhenGone(isThere: boolean): void {
  const before = useRef(isThere);
  useEffect(() => {
    const isGone = before.current && !isThere;
    before.current = isThere;
    if (!isGone || !document.hasFocus() || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [isThere]);
}
