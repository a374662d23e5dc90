import type { HistoryColumn } from '@/lib/domain/history/order';
import type { HistoryRow } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';
import { dayOf, isoOf, lengthOf, momentOf } from '@/components/library/moments';
import { RowScore } from './row-score';
import { RowTags } from './row-tags';
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
      return (
        <time
          dateTime={isoOf(row.at)}
          title={momentOf(row.at)}
          className="text-small whitespace-nowrap text-quiet"
        >
          {row.attemptId === null ? momentOf(row.at) : dayOf(row.at)}
        </time>
      );
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
      return <RowTags row={row} known={knownTags} isOnTheWay={isOnTheWay} />;
  }
}
