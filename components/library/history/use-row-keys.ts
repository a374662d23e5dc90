import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';
import type { Selection } from './use-selection';

/** The hands of a list of rows: which one has the focus, and what keys and presses do there. */
export type RowHands = {
  active: number;
  onFocus: (index: number) => void;
  onKeyDown: (event: KeyboardEvent, index: number) => void;
  onClick: (event: MouseEvent, index: number) => void;
};

/**
 * Arrows, Home and End move the focus from link to link (with Shift they select on the way), Space selects, Delete
 * deletes what is selected or else what has the focus, Ctrl+A selects all, Escape lets go. A press on a row opens it;
 * with Shift it selects up to there, with Ctrl it selects this one too.
 */
export function useRowKeys({
  list,
  rows,
  active,
  isReturn,
  onActive,
  reach,
  selection,
  onDelete,
}: {
  list: RefObject<HTMLElement | null>;
  rows: readonly HistoryRow[];
  /** The row that has the focus, or would have it. */
  active: number;
  /** True where one comes back to that row: it takes the focus, unless something else has it. */
  isReturn: boolean;
  onActive: (index: number) => void;
  reach: (index: number) => void;
  selection: Selection;
  onDelete: (rows: readonly HistoryRow[]) => void;
}): RowHands {
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    linkAt(list, active)?.focus({ preventScroll: true });
  });
  const returnsTo = useRef(isReturn ? active : null);
  useEffect(() => {
    // What went away with the focus lets go of it with the next frame, not before.
    const timer = setTimeout(() => {
      if (returnsTo.current === null || document.activeElement !== document.body) return;
      linkAt(list, returnsTo.current)?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [list]);
  // A row that was deleted takes the focus with it: the one that has come to its place gets it.
  const deletedFrom = useRef<readonly HistoryRow[] | null>(null);
  useLayoutEffect(() => {
    if (!deletedFrom.current || deletedFrom.current === rows) return;
    deletedFrom.current = null;
    if (document.activeElement === document.body)
      linkAt(list, Math.min(active, rows.length - 1))?.focus({ preventScroll: true });
  });
  const last = rows.length - 1;
  const goTo = (wanted: number): void => {
    const index = Math.min(last, Math.max(0, wanted));
    const link = linkAt(list, index);
    link?.focus({ preventScroll: true });
    wantsFocus.current = !link;
    onActive(index);
    reach(index);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const row = rows[index];
    // Boxes and buttons in a row have keys of their own.
    if (!row || event.altKey || !(event.target instanceof HTMLAnchorElement)) return;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[event.key];
    const isPlain = !event.ctrlKey && !event.metaKey;
    if (target !== undefined) {
      if (event.shiftKey) selection.extendTo(Math.min(last, Math.max(0, target)));
      goTo(target);
    } else if (event.key === ' ' && isPlain) selection.toggle(index);
    else if (event.key === 'Delete') {
      deletedFrom.current = rows;
      onDelete(selection.has(row) ? selection.chosen : [row]);
    } else if (event.key === 'a' && !isPlain) selection.all();
    else if (event.key === 'Escape' && selection.chosen.length > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent<Element>, index: number): void => {
    // What floats over a row is drawn elsewhere, and its presses come by here.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    const control = event.target instanceof Element ? event.target.closest('a, button, input, label') : null;
    const isLink = control?.tagName === 'A';
    if (event.shiftKey && (isLink || !control)) {
      event.preventDefault();
      getSelection()?.removeAllRanges();
      selection.extendTo(index);
    } else if ((event.ctrlKey || event.metaKey) && !control) selection.toggle(index);
    // Whoever has marked words with the mouse wants the words.
    else if (!control && !getSelection()?.toString()) linkAt(list, index)?.click();
  };
  return { active: Math.min(active, Math.max(0, last)), onFocus: onActive, onKeyDown, onClick };
}

const linkAt = (list: RefObject<HTMLElement | null>, index: number): HTMLElement | null =>
  list.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`) ?? null;
