import { useMemo, useRef } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';

/** Where one was in the list, kept while an interview is read: coming back is coming back to the same place. */
export type ListPlace = {
  /** How far the list was scrolled, pixels. */
  offset: () => number;
  scrolledTo: (offset: number) => void;
  opened: (interviewId: string | null) => void;
  /** True where one comes back from an interview. */
  isReturn: () => boolean;
  /** The row that was opened last; the first where it is not listed. */
  rowIn: (rows: readonly HistoryRow[]) => number;
};

export function usePlaceKept(): ListPlace {
  const kept = useRef({ offset: 0, id: null as string | null });
  return useMemo(
    () => ({
      offset: () => kept.current.offset,
      scrolledTo: (offset) => {
        kept.current.offset = offset;
      },
      opened: (id) => {
        if (id !== null) kept.current.id = id;
      },
      isReturn: () => kept.current.id !== null,
      rowIn: (rows) =>
        Math.max(
          0,
          rows.findIndex(({ interviewId }) => interviewId === kept.current.id),
        ),
    }),
    [],
  );
}
