import type { MouseEvent } from 'react';

/** Where the pointer is on an element from its start to its end, 0..1, in the direction in which the text reads. */
export function shareUnder({ clientX, currentTarget }: MouseEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  if (width === 0) return 0;
  const share = Math.min(1, Math.max(0, (clientX - left) / width));
  return getComputedStyle(currentTarget).direction === 'rtl' ? 1 - share : share;
}
