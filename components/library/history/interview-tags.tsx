import { clsx } from 'clsx';
import { useLiveQuery } from 'dexie-react-hooks';
import { tagsInUse } from '@/lib/domain/history/tags';
import { allInterviews } from '@/lib/store/history';
import { useDatabase } from '@/components/library/database';
import { RemovableTags } from './removable-tags';
import { TagPopover } from './tag-popover';

/** The tags of one interview, to be changed wherever that interview is shown. */
export function InterviewTags({ interviewId }: { interviewId: string }) {
  const database = useDatabase();
  const interviews = useLiveQuery(() => allInterviews(database), [database]);
  const interview = interviews?.find(({ id }) => id === interviewId);
  if (!interviews || !interview) return null;
  const { tags = [] } = interview;
  return (
    <div
      className={clsx('flex max-w-full flex-wrap items-center gap-1', tags.length === 0 && 'max-sm:-ms-2')}
    >
      <RemovableTags interviewId={interviewId} tags={tags} />
      <TagPopover
        interviewId={interviewId}
        tags={tags}
        known={tagsInUse(interviews)}
        isNamed={tags.length === 0}
      />
    </div>
  );
}
