import { useEffect, type RefObject } from 'react';

/**
 * Makes the end of a one-node text quieter (see `::highlight(quiet-tail)`) without splitting the node, so that the
 * text stays whole for search, copying and screen readers. Browsers without the Highlight API show one colour.
 */
export function useQuietTail(element: RefObject<HTMLElement | null>, text: string, from: number): void {
  useEffect(() => {
    const node = element.current?.firstChild;
    if (!node || typeof Highlight === 'undefined' || from >= text.length) return;
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, text.length);
    const highlight = CSS.highlights.get('quiet-tail') ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set('quiet-tail', highlight);
    return () => void highlight.delete(range);
  }, [element, text, from]);
}
