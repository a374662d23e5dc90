import { useCallback } from 'react';
import type { Job } from '@/lib/domain/job';
import { useWords } from '@/components/ui/words';
import { jobName } from '@/components/library/job-name';

/** {@link jobName} in the language of the page. */
export function useJobName(): (job: Pick<Job, 'title' | 'company'>) => string {
  const words = useWords();
  return useCallback((job) => jobName(job, words), [words]);
}
