import type { ReactNode } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ItemList } from '@/components/library/item-list';
import { dayOf } from '@/components/library/moments';

/** All jobs, the newest first. */
export function JobList(props: {
  jobs: readonly Job[];
  /** How many interviews each had. */
  interviews: ReadonlyMap<string, number>;
  shownId: string | null;
  openId: string | null;
  /** The way to a new one. */
  create: ReactNode;
  onDelete: (job: Job) => void;
}) {
  const words = useWords().jobs;
  const { jobs, interviews } = props;
  return (
    <div className="flex flex-col">
      <ListHeading
        title={words.title}
        count={fill(counted(words.held, jobs.length), { count: jobs.length })}
      />
      <div className="flex px-3 pb-3">{props.create}</div>
      <ItemList
        label={words.listLabel}
        section="jobs"
        items={jobs}
        shownId={props.shownId}
        openId={props.openId}
        onDelete={props.onDelete}
      >
        {(job) => {
          const count = interviews.get(job.id) ?? 0;
          return (
            <>
              <span className="line-clamp-2 font-medium [overflow-wrap:anywhere]">
                {job.title || job.company || words.unnamed}
              </span>
              {job.title && job.company && <span className="truncate text-small">{job.company}</span>}
              <span className="flex justify-between gap-3 text-small text-quiet">
                <span>{fill(counted(words.interviews, count), { count })}</span>
                <span className="shrink-0">{dayOf(job.createdAt)}</span>
              </span>
            </>
          );
        }}
      </ItemList>
    </div>
  );
}
