import type { Job } from '@/lib/domain/job';
import type { Database } from './database';

/** All jobs but those in the undo window, the newest first. They are written with the interview that needs them. */
export async function listJobs(database: Database): Promise<Job[]> {
  const jobs = await database.jobs.orderBy('createdAt').reverse().toArray();
  return jobs.filter((job) => job.deletedAt === null);
}
