import { clsx } from 'clsx';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { hrefOf, replaceRoute, type Section } from './route';
import { isSideBySide } from './side-by-side';

/**
 * A list of links for hand and keyboard: arrows move (and show what they reach where there is room beside the
 * list), Home and End jump, Delete deletes what has the focus and moves on.
 */
export function ItemList<Item extends { id: string }>({
  label,
  section,
  items,
  shownId,
  openId,
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
  onDelete: (item: Item) => void;
  children: (item: Item) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const focusOn = (index: number): Item | undefined => {
    list.current?.querySelectorAll<HTMLElement>('a')[index]?.focus();
    return items[index];
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const last = items.length - 1;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      const reached = focusOn(Math.min(last, Math.max(0, target)));
      if (reached && isSideBySide()) replaceRoute(section, reached.id);
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
    <ul ref={list} aria-label={label} className="flex flex-col max-md:divide-y max-md:divide-line md:gap-1">
      {items.map((item, index) => (
        <li key={item.id}>
          <a
            href={hrefOf(section, item.id)}
            aria-current={item.id === openId ? 'true' : undefined}
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
      ))}
    </ul>
  );
}
