import type { HistoryRow } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';

/** A row's score, or in its place why there is none, in as little as fits. */
export function RowScore({ row: { score, practice, notScored } }: { row: HistoryRow }) {
  const words = useWords();
  if (score !== null) return <span className="tabular">{score.toFixed(1)}</span>;
  if (practice) return <span className="text-small text-quiet">{words.history.practice}</span>;
  return (
    <span className="text-quiet" title={notScored ? words.shared.notScored[notScored].reason : undefined}>
      <span aria-hidden>–</span>
      <span className="sr-only">
        {words.history.noScore}
        {notScored && `: ${words.shared.notScored[notScored].reason}`}
      </span>
    </span>
  );
}
