import {
  abandonedAfterMs,
  expiresAtOf,
  isExpired,
  spokenLinesKeptMs,
  undoWindowMs,
} from '@/lib/domain/expiry';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { capsOf, type RetentionCaps } from '@/lib/domain/retention';
import { agedInterviews } from './aged-interviews';
import type { Database } from './database';
import { forgetCheckpointOf } from './journal';
import { discardRecordings } from './recordings';
import { readPolicyRow, readSettings } from './settings';

const unfinished: ReadonlySet<InterviewRecord['state']> = new Set(['planned', 'inProgress', 'paused']);

export type Purged = { recordings: number; stories: number; interviews: number; abandoned: number };

/**
 * Lets go of what is due at `now`: audio past its expiry unless it is kept (attempts still name it, the row is
 * gone), spoken lines that were not played for a month, stories and interviews whose undo window is over, interviews
 * with their words after twelve months or as long as was chosen, and marks interviews that nobody touched for a day as
 * abandoned. What the administrator allows at most is held to, whatever was chosen or kept. Compares moments, so it may
 * run late, twice or after a night's sleep.
 */
export function purgeExpired(database: Database, now: number): Promise<Purged> {
  return database.transaction('rw', database.tables, async () => {
    const caps = capsOf((await readPolicyRow(database))?.policy ?? {});
    await holdTo(database, caps, now);
    const past = await database.recordings.where('expiresAt').below(now).toArray();
    const expired = past.filter((recording) => isExpired(recording, now)).map((recording) => recording.id);
    await discardRecordings(database, expired);
    // The interviewer's lines are no answers of anybody's; what nobody has heard for a month is not worth its room.
    await database.spokenLines
      .where('usedAt')
      .below(now - spokenLinesKeptMs)
      .delete();
    const undoable = now - undoWindowMs;
    const told = await database.stories.where('deletedAt').below(undoable).toArray();
    await database.stories.bulkDelete(told.map((story) => story.id));
    const deleted = await database.interviews.where('deletedAt').below(undoable).primaryKeys();
    const interviews = new Set([...deleted, ...(await due(database, caps, now))]);
    const rows = await database.interviews.bulkGet([...interviews]);
    for (const interviewId of interviews) await removeInterview(database, interviewId);
    await removeOrphanedJobs(database, [...rows, ...told]);
    const abandoned = await database.interviews
      .where('lastActiveAt')
      .below(now - abandonedAfterMs)
      .and((interview) => unfinished.has(interview.state))
      .modify({ state: 'abandoned' });
    return { recordings: expired.length, stories: told.length, interviews: interviews.size, abandoned };
  });
}

/** Sound that may not be kept for so long expires as early as it must; what is kept on purpose is kept no longer. */
async function holdTo(database: Database, { audioDays }: RetentionCaps, now: number): Promise<void> {
  if (audioDays === null) return;
  await database.recordings.toCollection().modify((recording) => {
    const end = expiresAtOf(recording.createdAt, audioDays);
    if (recording.expiresAt > end) recording.expiresAt = end;
    if (recording.kept && end < now) recording.kept = false;
  });
}

/** Interviews that are kept no longer; those with sound kept on purpose only where the administrator says so. */
async function due(database: Database, caps: RetentionCaps, now: number): Promise<string[]> {
  const { textMonths } = await readSettings(database);
  if (textMonths === null) return [];
  const isCapped = caps.textMonths !== null && textMonths >= caps.textMonths;
  return agedInterviews(database, textMonths, now, isCapped);
}

/** The postings of what has just gone, unless something else still belongs to them: they were pasted for nothing else. */
async function removeOrphanedJobs(
  database: Database,
  gone: readonly ({ jobId: string | null } | undefined)[],
): Promise<void> {
  for (const jobId of new Set(gone.flatMap((row) => row?.jobId ?? []))) {
    const holders = [database.interviews, database.stories, database.resumes];
    const counts = await Promise.all(holders.map((table) => table.where({ jobId }).count()));
    if (counts.every((count) => count === 0)) await database.jobs.delete(jobId);
  }
}

/** Everything of an interview but its stories, which belong to the library, and its metered usage. */
async function removeInterview(database: Database, interviewId: string): Promise<void> {
  await discardRecordings(database, await database.recordings.where({ interviewId }).primaryKeys());
  const { questions, attempts, turns, feedback, connectionLog, latencies, digests } = database;
  for (const table of [questions, attempts, turns, feedback, connectionLog, latencies, digests])
    await table.where({ interviewId }).delete();
  await forgetCheckpointOf(database, interviewId);
  await database.interviews.delete(interviewId);
}
