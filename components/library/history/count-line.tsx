import type { HistoryLook } from '@/lib/domain/history/look';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useWords } from '@/components/ui/words';
import type { History } from './use-history';

/** How many are listed, and of how many: "23 of 410 answers". */
export function useCountLine({ rows, found }: History, show: HistoryLook['show']): string {
  const words = useWords().history.found;
  const all = fill(counted(words[show], rows.length), { count: rows.length });
  return found.length === rows.length ? all : fill(words.of, { found: found.length, all });
}

/** Says while what was said is still being read, and where it could not be. */
export function SpokenLine({ state }: { state: History['spoken']['state'] }) {
  const words = useWords().history.search;
  const said = state === 'reading' ? words.reading : state === 'failed' ? words.unread : '';
  return (
    <p role="status" className={said ? 'text-small text-quiet' : 'sr-only'}>
      {said}
    </p>
  );
}
