import { useEffect, useRef } from 'react';

const isWriting = (element: Element | null): boolean =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) && element.value !== '';

/**
 * When the screen changes the focus goes to what is marked `data-first-focus`: its heading or its main action. It is
 * never taken from the meeting page, nor from somebody who is writing.
 */
export function useFirstFocus(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    if (!document.hasFocus() || isWriting(document.activeElement)) return;
    document.querySelector<HTMLElement>('[data-first-focus]')?.focus({ preventScroll: true });
  }, [screen]);
}
