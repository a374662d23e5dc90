import type { Job } from '@/lib/domain/job';
import type { Database } from './database';

/** Writes a job; the same one twice is one. */
export async function keepJob(database: Database, job: Job): Promise<void> {
  await database.jobs.put(job);
}

export async function readJob(database: Database, id: string): Promise<Job | null> {
  return (await database.jobs.get(id)) ?? null;
}

/** All jobs, the newest first. */
export const listJobs = (database: Database): Promise<Job[]> =>
  database.jobs.orderBy('createdAt').reverse().toArray();
