import type { Job } from './job';

/**
 * A posting as it is compared: letters and digits alone, without case. The same posting copied from another page, with
 * other bullets, spaces or quotation marks, is the same.
 */
const folded = (posting: string): string =>
  posting
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The job of a posting that was pasted before, or null. Where there are several, one that is not deleted. */
export function jobOfPosting(jobs: readonly Job[], posting: string): Job | null {
  const wanted = folded(posting);
  if (wanted === '') return null;
  return preferred(jobs.filter((job) => job.posting !== '' && folded(job.posting) === wanted));
}

/** The job that a role was made into before: its title alone, with no company and no posting. */
export const jobOfRole = (jobs: readonly Job[], title: string): Job | null =>
  preferred(jobs.filter((job) => job.posting === '' && job.company === '' && job.title === title));

/** By what a job is known under whatever id: its posting, else its role; null where it has neither. */
export function sameJobKey({ posting, company, title }: Job): string | null {
  if (posting === '') return company === '' ? `role\n${title}` : null;
  const words = folded(posting);
  return words === '' ? null : `posting\n${words}`;
}

const preferred = (jobs: readonly Job[]): Job | null =>
  jobs.find(({ deletedAt }) => deletedAt === null) ?? jobs[0] ?? null;
