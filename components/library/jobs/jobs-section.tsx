import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import { deleteJob, interviewsPerJob, listJobs, undoDeleteJob } from '@/lib/store/jobs';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { Columns, Loading } from '@/components/library/columns';
import { useDatabase } from '@/components/library/database';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { isSideBySide } from '@/components/library/side-by-side';
import { useUndo } from '@/components/library/use-undo';
import { useWriteFailed } from '@/components/library/use-write-failed';
import { JobDetail } from './job-detail';
import { JobForm } from './job-form';
import { JobList } from './job-list';

/** Where a new job is written, and how an open one is edited: `#/jobs/<id>?edit`. */
const newJob = 'new';

/** What is rehearsed for: the jobs, and the one that is open with everything that belongs to it. */
export function JobsSection({ openId, query }: { openId: string | null; query: URLSearchParams }) {
  const database = useDatabase();
  const words = useWords().jobs;
  const offerUndo = useUndo();
  const failed = useWriteFailed();
  const kept = useLiveQuery(
    async () => ({ jobs: await listJobs(database), interviews: await interviewsPerJob(database) }),
    [database],
  );
  if (!kept) return <Loading lines={6} />;
  const { jobs, interviews } = kept;
  if (openId === newJob) return <JobForm key={newJob} job={null} jobs={jobs} />;
  const opened = jobs.find(({ id }) => id === openId);
  if (openId !== null && query.has('edit'))
    return <EditedJob key={openId} job={opened ?? null} jobs={jobs} />;
  if (jobs.length === 0 && openId === null)
    return (
      <main className="grid flex-1 place-content-center">
        <h1 className="sr-only">{words.title}</h1>
        <EmptyState drawing="chair" line={words.empty}>
          <CreateLink />
        </EmptyState>
      </main>
    );
  const shown = openId === null ? jobs[0] : opened;
  const remove = (job: Job): void => {
    const place = jobs.findIndex(({ id }) => id === job.id);
    const next = jobs[place + 1] ?? jobs[place - 1];
    if (openId === job.id) replaceRoute('jobs', (isSideBySide() && next?.id) || null);
    void deleteJob(database, job.id, Date.now()).then(
      () => offerUndo({ said: words.removed, undo: () => undoDeleteJob(database, job.id) }),
      failed,
    );
  };
  return (
    <Columns
      open={openId !== null}
      list={
        <JobList
          jobs={jobs}
          interviews={interviews}
          shownId={shown?.id ?? null}
          openId={openId}
          create={<CreateLink />}
          onDelete={remove}
        />
      }
    >
      {shown && <JobDetail key={shown.id} job={shown} onDelete={() => remove(shown)} />}
      {!shown && <JobGone />}
    </Columns>
  );
}

/** What is being edited stays in its form, even where it was deleted in another window meanwhile. */
function EditedJob({ job, jobs }: { job: Job | null; jobs: readonly Job[] }) {
  const [begun] = useState(job);
  return begun ? <JobForm job={begun} jobs={jobs} /> : <JobGone />;
}

function JobGone() {
  const words = useWords().jobs;
  return (
    <div className="grid min-h-full flex-1 place-content-center">
      <EmptyState drawing="chair" line={words.gone}>
        <Button asChild>
          <a href={hrefOf('jobs')}>{words.toAll}</a>
        </Button>
      </EmptyState>
    </div>
  );
}

function CreateLink() {
  return (
    <Button asChild>
      <a href={hrefOf('jobs', newJob)}>
        <Plus aria-hidden className="size-4" />
        {useWords().jobs.create}
      </a>
    </Button>
  );
}
