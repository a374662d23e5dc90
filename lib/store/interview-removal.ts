import type { Database } from './database';
import { forgetCheckpointOf } from './journal';
import { discardRecordings } from './recordings';

/**
 * Everything of an interview but its stories, which belong to the library, and its metered usage, which is a bill. To be
 * called in a transaction over all tables.
 */
export async function removeInterview(database: Database, interviewId: string): Promise<void> {
  await forgetLines(database, interviewId);
  await discardRecordings(database, await database.recordings.where({ interviewId }).primaryKeys());
  const { questions, attempts, turns, feedback, connectionLog, latencies, digests } = database;
  for (const table of [questions, attempts, turns, feedback, connectionLog, latencies, digests])
    await table.where({ interviewId }).delete();
  await forgetCheckpointOf(database, interviewId);
  await database.interviews.delete(interviewId);
}

/** The sound of its questions goes too: they may be the candidate's own, or have been worded for a posting. */
async function forgetLines({ questions, spokenLines }: Database, interviewId: string): Promise<void> {
  const asked = await questions.where({ interviewId }).toArray();
  // A line's key ends with its words; the rows themselves are megabytes of sound.
  const endings = asked.map(({ text }) => `\n${text}`);
  const keys = await spokenLines.toCollection().primaryKeys();
  await spokenLines.bulkDelete(keys.filter((key) => endings.some((ending) => key.endsWith(ending))));
}

/** Those of these jobs that nothing belongs to: no interview, story or resume. */
export async function removeOrphanedJobs(database: Database, jobIds: Iterable<string>): Promise<void> {
  for (const jobId of new Set(jobIds)) {
    const holders = [database.interviews, database.stories, database.resumes];
    const counts = await Promise.all(holders.map((table) => table.where({ jobId }).count()));
    if (counts.every((count) => count === 0)) await database.jobs.delete(jobId);
  }
}
