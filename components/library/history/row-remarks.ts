import type { HistoryRow } from '@/lib/domain/history/row';
import type { Words } from '@/lib/domain/messages';

/** What else is to be said of an interview: that it was left open, that it can be gone on with. */
export function remarksOn(row: HistoryRow, resumableId: string | null, words: Words): string[] {
  const remarks = row.state === 'completed' ? [] : [words.library.interview.states[row.state]];
  return row.interviewId === resumableId ? [...remarks, words.history.resume.mark] : remarks;
}
