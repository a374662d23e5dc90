import { useCallback } from 'react';
import type { Job } from '@/lib/domain/job';
import { fill } from '@/lib/domain/messages';
import { useWords } from '@/components/ui/words';

/** How a job is called in one line: its position and who is hiring, as far as they are known. */
export function useJobName(): (job: Pick<Job, 'title' | 'company'>) => string {
  const words = useWords();
  const { at } = words.library.interview;
  const { unnamedJob } = words.stories.duplicate;
  return useCallback(
    ({ title, company }) =>
      title && company ? fill(at, { title, company }) : title || company || unnamedJob,
    [at, unnamedJob],
  );
}
