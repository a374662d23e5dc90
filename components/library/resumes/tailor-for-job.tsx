import { useState } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Resume } from '@/lib/domain/resume';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useWords } from '@/components/ui/words';
import { DialogSheet } from '@/components/library/dialog-sheet';
import { jobName } from '@/components/library/job-name';
import { hrefOf } from '@/components/library/route';
import { useTailor } from './use-tailor';

/** Asks for which job a resume is to be tailored. */
export function TailorForJob({
  master,
  jobs,
  resumes,
  onClose,
}: {
  master: Resume;
  jobs: readonly Job[];
  resumes: readonly Resume[];
  onClose: () => void;
}) {
  const all = useWords();
  const words = all.resumes.tailor;
  const tailor = useTailor(resumes);
  const [jobId, setJobId] = useState(jobs[0]?.id ?? '');
  const job = jobs.find(({ id }) => id === jobId);
  return (
    <DialogSheet
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          {job ? (
            <Button
              look="primary"
              onClick={() => {
                onClose();
                tailor(master, job);
              }}
            >
              {words.make}
            </Button>
          ) : (
            <Button look="primary" asChild>
              <a href={hrefOf('jobs', 'new')}>{words.toJobs}</a>
            </Button>
          )}
        </>
      }
    >
      {job ? (
        <>
          <p className="text-quiet">{words.lead}</p>
          <Field label={words.job} hint={resumes.some((each) => each.jobId === jobId) && words.have}>
            {(control) => (
              <Select
                {...control}
                value={jobId}
                onChange={(event) => setJobId(event.target.value)}
                options={jobs.map((each) => ({ value: each.id, label: jobName(each, all) }))}
              />
            )}
          </Field>
        </>
      ) : (
        <p>{words.none}</p>
      )}
    </DialogSheet>
  );
}
