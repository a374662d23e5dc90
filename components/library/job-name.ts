import type { Job } from '@/lib/domain/job';
import { fill, type Words } from '@/lib/domain/messages';

/** What a job is called on one line: position and company, or whichever of both is known. */
export function jobName({ title, company }: Pick<Job, 'title' | 'company'>, words: Words): string {
  if (title && company) return fill(words.library.interview.at, { title, company });
  return title || company || words.jobs.unnamed;
}
