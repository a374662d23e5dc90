import { useLayoutEffect, useState, type RefObject } from 'react';

/** What a list scrolls in: the nearest element around it that says so by `data-scroller`. */
export const scrollerOf = (list: RefObject<HTMLElement | null>): HTMLElement | null =>
  list.current?.closest<HTMLElement>('[data-scroller]') ?? null;

/** How much stands above a list in what it scrolls in, pixels. Looked at again whenever the list is drawn. */
export function useListPlace(list: RefObject<HTMLElement | null>): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list);
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setAbove(Math.round(top + scroller.scrollTop));
  });
  return above;
}
