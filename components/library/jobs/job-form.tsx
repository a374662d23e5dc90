import { useState } from 'react';
import type { Failure } from '@/lib/domain/failure';
import type { Job } from '@/lib/domain/job';
import { jobOfPosting } from '@/lib/domain/job-of';
import { storeFailure } from '@/lib/store/failure';
import { saveJob, updateJob } from '@/lib/store/jobs';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { useLeaveGuard } from '@/components/library/interviewers/use-leave-guard';
import { WritingSheet } from '@/components/library/resumes/writing-sheet';
import { jobName } from '@/components/library/job-name';
import { hrefOf } from '@/components/library/route';
import { emptyJob, following, tidyJob, type JobDraft } from './job-draft';
import { JobFields } from './job-fields';
import { NothingRead } from './nothing-read';
import { PostingFields } from './posting-fields';

/** What is written, and which parts of it by hand. */
type Written = { draft: JobDraft; touched: ReadonlySet<string> };

/** Makes a job, or changes one. While it is new, its parts follow the posting until they are touched. */
export function JobForm({ job, jobs }: { job: Job | null; jobs: readonly Job[] }) {
  const database = useDatabase();
  const all = useWords();
  const words = all.jobs;
  const toast = useToast();
  const [initial] = useState<JobDraft>(job ?? emptyJob);
  // One state: a field that loses the focus because another was touched must know that it was.
  const [{ draft }, setWritten] = useState<Written>({ draft: initial, touched: new Set() });
  /** True where there is neither posting nor role, and the candidate writes the parts all the same. */
  const [byHand, setByHand] = useState(job !== null);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** True once another window is known to have changed it since it was read here. */
  const [changed, setChanged] = useState(false);
  const tidy = tidyJob(draft);
  const guard = useLeaveGuard(JSON.stringify(tidy) !== JSON.stringify(tidyJob(initial)));
  const known = job ? null : jobOfPosting(jobs, draft.posting);
  const isEmpty = tidy.title === '' && tidy.posting === '';
  const isBlank = JSON.stringify(tidy) === JSON.stringify(emptyJob);
  const back = hrefOf('jobs', job?.id);
  const change = (part: Partial<JobDraft>): void =>
    setWritten((before) => ({
      draft: { ...before.draft, ...part },
      touched: new Set([...before.touched, ...Object.keys(part)]),
    }));
  const follow = (posting: string): void =>
    setWritten((before) => ({
      ...before,
      draft: job ? { ...before.draft, posting } : following(before.draft, posting, before.touched),
    }));
  const begin = (begun: JobDraft): void => setWritten({ draft: begun, touched: new Set() });
  /** Null where another window has changed the job, and nothing was written. */
  const write = async (evenSo: boolean): Promise<{ id: string; said: string } | null> => {
    const now = Date.now();
    if (job) {
      const readAt = evenSo ? null : job.updatedAt;
      const outcome = await updateJob(database, { job, readAt }, tidy, now);
      return outcome === 'saved' ? { id: job.id, said: words.saved } : null;
    }
    const id = crypto.randomUUID();
    const kept = await saveJob(database, { ...tidy, id, createdAt: now, updatedAt: now, deletedAt: null });
    return { id: kept.id, said: kept.id === id ? words.saved : words.known };
  };
  const save = (evenSo = false): void => {
    setTried(true);
    // A second press while the first is being written would make the job twice.
    if (isEmpty || saving) return;
    setSaving(true);
    setFailure(null);
    void write(evenSo).then(
      (written) => {
        setChanged(written === null);
        if (!written) return setSaving(false);
        guard.go(hrefOf('jobs', written.id));
        toast({ text: written.said });
      },
      (error: unknown) => {
        setSaving(false);
        setFailure(storeFailure(error));
      },
    );
  };
  return (
    <WritingSheet
      title={job ? words.form.editTitle : words.form.createTitle}
      back={{ href: back, label: job ? jobName(job, all) : words.back }}
      onSubmit={() => save()}
    >
      <div className="grid gap-8 lg:grid-cols-2 lg:gap-12">
        <PostingFields
          draft={draft}
          isNew={job === null}
          known={known}
          onPosting={follow}
          onRole={begin}
          onReadAgain={() => begin(following(draft, draft.posting, new Set()))}
          onOpenKnown={() => known && guard.go(hrefOf('jobs', known.id))}
        />
        {isBlank && !byHand ? (
          <NothingRead error={tried ? words.form.needed : null} onByHand={() => setByHand(true)} />
        ) : (
          <JobFields
            draft={draft}
            onChange={change}
            error={tried && isEmpty ? words.form.needed : undefined}
          />
        )}
      </div>
      {changed && (
        <Notice {...words.conflict} action={{ label: words.conflict.keep, onAct: () => save(true) }} />
      )}
      {failure && <FailureNotice failure={failure} />}
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button type="submit" look="primary">
          {words.form.save}
        </Button>
        <Button look="quiet" asChild>
          <a href={back}>{words.form.cancel}</a>
        </Button>
      </div>
      {guard.dialog}
    </WritingSheet>
  );
}
