import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
} from '@tanstack/react-virtual';

/** A row that is drawn; `before` is the empty room between it and the one drawn before it, pixels. */
export type RowInSight = { index: number; key: string; before: number };

/**
 * Which of many rows have to be drawn: those in sight, a few around them, and the one that has the focus. Rows measure
 * themselves by `measure`, a ref of an element that carries `data-index`.
 */
export function useRowsInSight({
  count,
  keyOf,
  scroller,
  estimate,
  held,
  margin = 0,
  gap = 0,
  covered = 0,
  startAt = 0,
}: {
  count: number;
  keyOf: (index: number) => string;
  /** What scrolls. */
  scroller: () => HTMLElement | null;
  /** How tall a row is before it was measured, pixels. */
  estimate: number;
  /** The row that is drawn wherever it is. */
  held: number;
  /** What stands above the rows in what scrolls, pixels. */
  margin?: number;
  gap?: number;
  /** What covers the top of what scrolls, pixels. */
  covered?: number;
  /** How far it was scrolled when it was last here, pixels. */
  startAt?: number;
}): {
  rows: RowInSight[];
  after: number;
  measure: (element: HTMLElement | null) => void;
  reach: (index: number) => void;
} {
  // Its functions are called where they are got, and are no values that anything is kept for.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: scroller,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    overscan: 4,
    // Drawn with the next frame: at once, all else that waits would have to be drawn with it.
    useFlushSync: false,
    scrollMargin: margin,
    scrollPaddingStart: covered,
    gap,
    initialOffset: startAt,
    initialRect: { width: 0, height: 900 },
    // What is hidden has no height; it keeps the rows that it had.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) tell(rect);
      }),
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (held < 0 || held >= range.count || indexes.includes(held)) return indexes;
      return [...indexes, held].sort((one, other) => one - other);
    },
  });
  const drawn = virtual.getVirtualItems();
  let end = margin;
  const rows = drawn.map((item) => {
    const before = Math.max(0, item.start - end);
    ({ end } = item);
    return { index: item.index, key: String(item.key), before };
  });
  return {
    rows,
    after: Math.max(0, margin + virtual.getTotalSize() - end),
    measure: virtual.measureElement,
    reach: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}
