import { useCallback } from 'react';
import type { Job } from '@/lib/domain/job';
import type { Resume } from '@/lib/domain/resume';
import { addResume } from '@/lib/store/resumes';
import { useToast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useDatabase } from '@/components/library/database';
import { jobName } from '@/components/library/job-name';
import { hrefOf } from '@/components/library/route';
import { useWriteFailed } from '@/components/library/use-write-failed';

/** Makes a copy of a resume for a job and opens it; the one that is there already is opened instead of a second. */
export function useTailor(resumes: readonly Resume[]): (master: Resume, job: Job) => void {
  const database = useDatabase();
  const all = useWords();
  const toast = useToast();
  const failed = useWriteFailed();
  return useCallback(
    (master, job) => {
      const there = resumes.find(({ jobId }) => jobId === job.id);
      if (there) {
        location.hash = hrefOf('resumes', there.id);
        return;
      }
      const now = Date.now();
      const copy: Resume = {
        ...master,
        id: crypto.randomUUID(),
        jobId: job.id,
        basedOn: master.id,
        title: jobName(job, all).slice(0, 160),
        fileName: null,
        createdAt: now,
        updatedAt: now,
      };
      void addResume(database, copy).then(() => {
        location.hash = hrefOf('resumes', copy.id);
        toast({ text: all.resumes.tailored });
      }, failed);
    },
    [database, all, toast, failed, resumes],
  );
}
