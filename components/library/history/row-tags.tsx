import type { HistoryRow } from '@/lib/domain/history/row';
import { RemovableTags } from './removable-tags';
import { TagPills } from './tag-pills';
import { TagPopover } from './tag-popover';

/** An interview's tags in the table: quiet, and changed in a sheet that the row shows when it is looked at. */
export function RowTags({
  row: { interviewId, tags },
  known,
  isOnTheWay,
}: {
  row: HistoryRow;
  known: readonly string[];
  isOnTheWay: boolean;
}) {
  return (
    <div className="flex max-w-full items-start gap-1">
      <TagPills tags={tags} />
      <TagPopover
        interviewId={interviewId}
        tags={tags}
        known={known}
        isOnTheWay={isOnTheWay}
        className="-my-0.5 opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
      >
        <RemovableTags interviewId={interviewId} tags={tags} />
      </TagPopover>
    </div>
  );
}
