import type { HistoryRow } from '@/lib/domain/history/row';
import { hrefOf } from '@/components/library/route';

/** Where a row leads: to its interview, with the look along, and to the answer where it is one. */
export function rowAddress(
  { interviewId, attemptId }: HistoryRow,
  look: URLSearchParams,
): { id: string; query: URLSearchParams } {
  const query = new URLSearchParams(look);
  if (attemptId !== null) query.set('answer', attemptId);
  return { id: interviewId, query };
}

export function rowHref(row: HistoryRow, look: URLSearchParams): string {
  const { id, query } = rowAddress(row, look);
  return hrefOf('interviews', id, query);
}
