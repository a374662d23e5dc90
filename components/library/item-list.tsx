import { clsx } from 'clsx';
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { hrefOf, replaceRoute, type Section } from './route';
import { isSideBySide } from './side-by-side';
import { scrollerOf, useListPlace } from './use-list-place';
import { useRowsInSight } from './use-rows-in-sight';

/**
 * A list of links for hand and keyboard: arrows move (and show what they reach where there is room beside the
 * list), Home and End jump, Delete deletes what has the focus and moves on. However many there are, only those in sight
 * are drawn.
 */
export function ItemList<Item extends { id: string }>({
  label,
  section,
  items,
  shownId,
  openId,
  addressOf = ({ id }) => ({ id }),
  onDelete,
  children,
}: {
  label: string;
  section: Section;
  items: readonly Item[];
  /** What the text column shows. */
  shownId: string | null;
  /** What the address names; null where the first item is shown for want of a choice. */
  openId: string | null;
  /** Where an item leads, if not to its own id. */
  addressOf?: (item: Item) => { id: string; query?: URLSearchParams };
  onDelete: (item: Item) => void;
  children: (item: Item) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const shownAt = Math.max(
    0,
    items.findIndex((item) => item.id === shownId),
  );
  const [reached, setReached] = useState(shownAt);
  const wantsFocus = useRef(false);
  const last = items.length - 1;
  // Another function would have every row placed anew, however many there are.
  const keyOf = useCallback((index: number) => items[index]?.id ?? String(index), [items]);
  const { rows, after, measure, reach } = useRowsInSight({
    count: items.length,
    keyOf,
    scroller: () => scrollerOf(list),
    estimate: 74,
    held: Math.min(last, reached),
    margin: useListPlace(list),
    gap: 4,
  });
  // A row that was far away is drawn first, and takes the focus then.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    linkAt(list, reached)?.focus();
  });
  // What was opened by an address is brought into sight, once.
  const firstShown = useRef(shownAt);
  useLayoutEffect(() => {
    if (firstShown.current > 0) reach(firstShown.current);
    firstShown.current = 0;
  });
  const focusOn = (index: number): Item | undefined => {
    const link = linkAt(list, index);
    link?.focus();
    wantsFocus.current = !link;
    setReached(index);
    reach(index);
    return items[index];
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      const item = focusOn(Math.min(last, Math.max(0, target)));
      if (!item || !isSideBySide()) return;
      const { id, query } = addressOf(item);
      replaceRoute(section, id, query);
    }
    const item = items[index];
    if (event.key === 'Delete' && item) {
      event.preventDefault();
      // The neighbour gets the focus before the row goes: a removed row would drop it on the page.
      focusOn(index < last ? index + 1 : index - 1);
      onDelete(item);
    }
  };
  return (
    <ul
      ref={list}
      aria-label={label}
      className="flex flex-col max-md:divide-y max-md:divide-line"
      style={{ paddingBlockEnd: after }}
    >
      {rows.map(({ index, key, before }) => {
        const item = items[index];
        if (!item) return null;
        const { id, query } = addressOf(item);
        return (
          <li
            key={key}
            ref={measure}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ marginBlockStart: before }}
          >
            <a
              href={hrefOf(section, id, query)}
              aria-current={item.id === openId ? 'true' : undefined}
              onFocus={() => setReached(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
              className={clsx(
                'lit flex flex-col gap-1 rounded-control border px-3 py-3 focus-visible:outline-offset-0',
                item.id === shownId
                  ? 'border-transparent md:border-line md:bg-raised'
                  : 'border-transparent hover:bg-hover',
              )}
            >
              {children(item)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

const linkAt = (list: RefObject<HTMLElement | null>, index: number): HTMLElement | null =>
  list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null;
