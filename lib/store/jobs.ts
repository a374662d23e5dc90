import type { Job } from '@/lib/domain/job';
import type { Database } from './database';

/** All jobs, the newest first. They are written with the interview that needs them. */
export const listJobs = (database: Database): Promise<Job[]> =>
  database.jobs.orderBy('createdAt').reverse().toArray();
