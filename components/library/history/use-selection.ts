import { useMemo, useState } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';

/** Which of the listed rows are selected. What the filter has left out is not selected any more. */
export type Selection = {
  chosen: readonly HistoryRow[];
  has: (row: HistoryRow) => boolean;
  toggle: (index: number) => void;
  /** Selects from the row that was last touched to this one. */
  extendTo: (index: number) => void;
  all: () => void;
  clear: () => void;
};

const nothing: ReadonlySet<string> = new Set();

export function useSelection(rows: readonly HistoryRow[]): Selection {
  const [ids, setIds] = useState(nothing);
  const [anchor, setAnchor] = useState<string | null>(null);
  return useMemo(
    () => ({
      chosen: ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id)),
      has: ({ id }) => ids.has(id),
      toggle: (index) => {
        const id = rows[index]?.id;
        if (id === undefined) return;
        setAnchor(id);
        setIds((before) => {
          const after = new Set(before);
          if (!after.delete(id)) after.add(id);
          return after;
        });
      },
      extendTo: (index) => {
        const start = Math.max(
          0,
          rows.findIndex(({ id }) => id === anchor),
        );
        const [from, to] = start < index ? [start, index] : [index, start];
        const between = rows.slice(from, to + 1).map(({ id }) => id);
        setAnchor(rows[start]?.id ?? null);
        setIds((before) => new Set([...before, ...between]));
      },
      all: () => setIds(new Set(rows.map(({ id }) => id))),
      clear: () => setIds(nothing),
    }),
    [rows, ids, anchor],
  );
}
