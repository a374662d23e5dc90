import type { Job } from '@/lib/domain/job';
import { jobOfPosting } from '@/lib/domain/job-of';
import type { Database } from './database';

/** The parts of a job that the candidate edits. */
export type JobChange = Partial<
  Pick<Job, 'title' | 'company' | 'skills' | 'competencies' | 'summary' | 'posting'>
>;

/** All jobs but those that were deleted, the newest first. For pages: inside `useLiveQuery`. */
export async function listJobs(database: Database): Promise<Job[]> {
  const jobs = await database.jobs.orderBy('createdAt').reverse().toArray();
  return jobs.filter((job) => job.deletedAt === null);
}

/** Every job, those that were deleted included: what an interview may be for again. */
export const everyJob = (database: Database): Promise<Job[]> => database.jobs.toArray();

/** Null where there is none, or it is deleted. */
export async function readJob(database: Database, id: string): Promise<Job | null> {
  const job = await database.jobs.get(id);
  return job && job.deletedAt === null ? job : null;
}

/**
 * Keeps a job. A posting that was kept before gives the job that is there, brought back where it was deleted, so that
 * the same posting is one job however often it is pasted. Returns the job that stands.
 */
export function saveJob(database: Database, job: Job): Promise<Job> {
  return database.transaction('rw', database.jobs, async () => {
    const found = jobOfPosting(await everyJob(database), job.posting);
    await holdJob(database, found ?? job);
    return { ...(found ?? job), deletedAt: null };
  });
}

/**
 * Makes sure that a job is there. One that is stays as it is, for it may have been edited meanwhile; only its deletion
 * is taken back. To be called in a transaction on `jobs`.
 */
export async function holdJob(database: Database, job: Job): Promise<void> {
  const stored = await database.jobs.get(job.id);
  if (!stored) await database.jobs.add({ ...job, deletedAt: null });
  else if (stored.deletedAt !== null) await database.jobs.update(job.id, { deletedAt: null });
}

/**
 * Changes a job that was read when it was last changed at `readAt`; null overwrites whatever is there. `changed` where
 * another window has changed it since: nothing is written then. A job that was deleted meanwhile comes back as it is
 * written now, also where its row is gone: what somebody saves is wanted.
 */
export function updateJob(
  database: Database,
  { job, readAt }: { job: Job; readAt: number | null },
  change: JobChange,
  now: number,
): Promise<'saved' | 'changed'> {
  return database.transaction('rw', database.jobs, async () => {
    const stored = await database.jobs.get(job.id);
    if (stored && readAt !== null && stored.updatedAt !== readAt) return 'changed';
    const last = stored ?? job;
    // Two changes within one millisecond are two changes all the same.
    const updatedAt = Math.max(now, last.updatedAt + 1);
    await database.jobs.put({ ...last, ...change, updatedAt, deletedAt: null });
    return 'saved';
  });
}

/**
 * Hides a job from lists. Interviews, stories and resumes that were made for it go on naming it; the row goes when the
 * undo window is over and none of them is left.
 */
export async function deleteJob(database: Database, id: string, now: number): Promise<void> {
  await database.jobs.update(id, { deletedAt: now });
}

/** False where it is too late: the row is gone. */
export async function undoDeleteJob(database: Database, id: string): Promise<boolean> {
  return (await database.jobs.where({ id }).modify({ deletedAt: null })) > 0;
}

/** How much was made for each job: interviews that are not deleted. */
export async function interviewsPerJob(database: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await database.interviews.each(({ jobId, deletedAt }) => {
    if (jobId !== null && deletedAt === undefined) counts.set(jobId, (counts.get(jobId) ?? 0) + 1);
  });
  return counts;
}
