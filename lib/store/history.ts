import type { Attempt } from '@/lib/domain/attempt';
import type { Database, InterviewRow } from './database';
import { isRunning, readCheckpoint } from './journal';

/** All interviews but those in the undo window, in no order: lists sort for themselves, and reading is quicker so. */
export async function allInterviews(database: Database): Promise<InterviewRow[]> {
  const rows = await database.interviews.toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** Attempts with all their words and measures, read so many at a time; those that are gone are left out. */
export async function attemptsById(database: Database, ids: readonly string[]): Promise<Attempt[]> {
  const rows = await database.attempts.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** The interview that the next panel offers to go on with; null where none waits, or it is going on at `now`. */
export async function resumableInterview(database: Database, now: number): Promise<string | null> {
  const id = (await readCheckpoint(database))?.going.interview.id ?? null;
  return id !== null && !(await isRunning(database, id, now)) ? id : null;
}
