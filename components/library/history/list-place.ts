import { useMemo, useRef } from 'react';
import type { HistoryRow } from '@/lib/domain/history/row';

/** Where one was in the list, kept while an interview is read: coming back is coming back to the same place. */
export type ListPlace = {
  /** How far the list was scrolled, pixels. */
  offset: () => number;
  scrolledTo: (offset: number) => void;
  opened: (interviewId: string | null, answerId: string | null) => void;
  /** True where one comes back from an interview. */
  isReturn: () => boolean;
  /** The row that was opened last; the first where it is not listed. */
  rowIn: (rows: readonly HistoryRow[]) => number;
};

export function usePlaceKept(): ListPlace {
  const kept = useRef<{ offset: number; id: string | null; answerId: string | null }>({
    offset: 0,
    id: null,
    answerId: null,
  });
  return useMemo(
    () => ({
      offset: () => kept.current.offset,
      scrolledTo: (offset) => {
        kept.current.offset = offset;
      },
      opened: (id, answerId) => {
        if (id !== null) kept.current = { ...kept.current, id, answerId };
      },
      isReturn: () => kept.current.id !== null,
      rowIn: (rows) => {
        const { id, answerId } = kept.current;
        const answer = rows.findIndex((row) => row.attemptId !== null && row.attemptId === answerId);
        return answer >= 0
          ? answer
          : Math.max(
              0,
              rows.findIndex((row) => row.interviewId === id),
            );
      },
    }),
    [],
  );
}
