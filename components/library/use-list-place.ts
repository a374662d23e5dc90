import { useEffect, useState, type RefObject } from 'react';

/** What a list scrolls in: the nearest element around it that says so by `data-scroller`. */
export const scrollerOf = (list: RefObject<HTMLElement | null>): HTMLElement | null =>
  list.current?.closest<HTMLElement>('[data-scroller]') ?? null;

/** How much stands above a list in what it scrolls in, pixels; told anew when any of that grows or shrinks. */
export function useListPlace(list: RefObject<HTMLElement | null>): number {
  const [above, setAbove] = useState(0);
  useEffect(() => {
    const scroller = scrollerOf(list);
    if (!scroller) return;
    const observer = new ResizeObserver(() => {
      if (!list.current) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setAbove(Math.round(top + scroller.scrollTop));
    });
    for (const element of standingAbove(list.current, scroller)) observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return above;
}

/** All elements that push the list down, and what it scrolls in. */
function standingAbove(list: HTMLElement | null, scroller: HTMLElement): Element[] {
  const elements: Element[] = [scroller];
  for (let each: Element | null = list; each && each !== scroller; each = each.parentElement)
    for (let before = each.previousElementSibling; before; before = before.previousElementSibling)
      elements.push(before);
  return elements;
}
