import { useEffect, useEffectEvent } from 'react';
import type { SideName } from './compare-side';

/** A, B and Space, wherever on the page no field or button has them. */
export function useCompareKeys(hands: { onToggle: () => void; onChange: (side: SideName) => void }): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const { target } = event;
    if (target instanceof Element && target.closest('input, textarea, select, [role="dialog"]')) return;
    const isControl = target instanceof Element && target.closest('button, a, summary, [role="slider"]');
    if (event.key === ' ' && !isControl) {
      event.preventDefault();
      hands.onToggle();
    } else if (event.key.toLowerCase() === 'a') hands.onChange('first');
    else if (event.key.toLowerCase() === 'b') hands.onChange('second');
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
