import type { HistoryColumn } from '@/lib/domain/history/order';
import type { HistoryRow } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';
import { lengthOf, momentOf } from '@/components/library/moments';
import { RowScore } from './row-score';
import { TagEditor } from './tag-editor';
import { TagPills } from './tag-pills';

/** What stands in a row under one of the columns that do not lead anywhere. */
export function RowCell({
  column,
  row,
  knownTags,
  isOnTheWay,
}: {
  column: Exclude<HistoryColumn, 'name' | 'question'>;
  row: HistoryRow;
  knownTags: readonly string[];
  isOnTheWay: boolean;
}) {
  const words = useWords().history;
  switch (column) {
    case 'date':
      return <span className="text-small whitespace-nowrap text-quiet">{momentOf(row.at)}</span>;
    case 'kind':
      return <span className="text-small text-quiet">{row.kind}</span>;
    case 'interviewers':
      return <span className="line-clamp-2 text-small text-quiet">{row.interviewers}</span>;
    case 'competency':
      return <span className="line-clamp-2 text-small text-quiet">{row.competencies.join(', ')}</span>;
    case 'answers':
      return <span className="tabular text-quiet">{row.answers}</span>;
    case 'score':
      return <RowScore row={row} />;
    case 'length':
      return row.seconds === null ? null : (
        <span className="tabular text-quiet" title={words.lengthHint}>
          {lengthOf(row.seconds)}
        </span>
      );
    case 'tags':
      if (row.attemptId !== null) return <TagPills tags={row.tags} />;
      return (
        <TagEditor interviewId={row.interviewId} tags={row.tags} known={knownTags} quiet={!isOnTheWay} />
      );
  }
}
