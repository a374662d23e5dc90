import { useState } from 'react';
import type { Failure } from '@/lib/domain/failure';
import type { Job } from '@/lib/domain/job';
import { storyLimits, type Story } from '@/lib/domain/story';
import { fill } from '@/lib/domain/messages';
import { storeFailure } from '@/lib/store/failure';
import { copyStory } from '@/lib/store/story-edits';
import { Button } from '@/components/ui/button';
import { FailureNotice } from '@/components/ui/failure-notice';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-area';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { hrefOf } from '@/components/library/route';
import { useJobName } from './use-job-name';

/** Makes a story of its own out of another, to be told another way for one job; then that one is open. */
export function DuplicateDialog(props: { story: Story; jobs: readonly Job[]; onClose: () => void }) {
  const database = useDatabase();
  const words = useWords().stories.duplicate;
  const editor = useWords().stories.editor;
  const toast = useToast();
  const jobName = useJobName();
  const { story, jobs, onClose } = props;
  const titleFor = (job: Job | undefined): string =>
    job
      ? fill(words.withJob, { title: story.title, job: jobName(job) })
          .slice(0, storyLimits.title)
          .toWellFormed()
      : story.title;
  const [jobId, setJobId] = useState(jobs[0]?.id ?? '');
  const [title, setTitle] = useState(() => titleFor(jobs[0]));
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async (): Promise<void> => {
    const id = crypto.randomUUID();
    try {
      const wanted = { id, title: title.trim() || story.title, jobId: jobId || null };
      const copy = await copyStory(database, story.id, wanted);
      onClose();
      toast({ text: copy ? words.made : words.failed });
      if (copy) location.hash = hrefOf('library', id);
    } catch (error) {
      setFailure(storeFailure(error));
    }
  };
  return (
    <DialogSheet
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" onClick={() => void make()}>
            {words.make}
          </Button>
        </>
      }
    >
      <p className="text-quiet">{words.body}</p>
      <Field label={words.job} hint={jobs.length === 0 && words.noJobs}>
        {(control) => (
          <Select
            {...control}
            value={jobId}
            options={[
              ...jobs.map((job) => ({ value: job.id, label: jobName(job) })),
              { value: '', label: editor.noJob },
            ]}
            onChange={({ target }) => {
              setJobId(target.value);
              setTitle(titleFor(jobs.find(({ id }) => id === target.value)));
            }}
          />
        )}
      </Field>
      <Field label={words.name}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={storyLimits.title}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      {failure && <FailureNotice failure={failure} />}
    </DialogSheet>
  );
}
