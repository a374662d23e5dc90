import {
  abandonedAfterMs,
  expiresAtOf,
  isExpired,
  spokenLinesKeptMs,
  undoWindowMs,
} from '@/lib/domain/expiry';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { allowed, capsOf, monthsBefore, type RetentionCaps } from '@/lib/domain/retention';
import { agedInterviews } from './aged-interviews';
import { heldToTheClock } from './clock';
import type { Database } from './database';
import { repairDigests } from './digests';
import { removeInterview, removeOrphanedJobs } from './interview-removal';
import { discardRecordings } from './recordings';
import { readOwnSettings, readPolicyRow } from './settings';

const unfinished: ReadonlySet<InterviewRecord['state']> = new Set(['planned', 'inProgress', 'paused']);

export type Purged = { recordings: number; stories: number; interviews: number; abandoned: number };

/**
 * Lets go of what is due at `now`: audio past its expiry unless it is kept (attempts still name it, the row is
 * gone), spoken lines that were not played for a month, stories, resumes, jobs and interviews whose undo window is over,
 * interviews with their words after twelve months or as long as was chosen, and marks interviews that nobody touched for
 * a day as abandoned. What the administrator allows at most is held to, whatever was chosen or kept. Compares moments,
 * so it may run late, twice or after a night's sleep.
 */
export function purgeExpired(database: Database, now: number): Promise<Purged> {
  return database.transaction('rw', database.tables, async () => {
    const caps = capsOf((await readPolicyRow(database))?.policy ?? {});
    const { audioDays, textMonths } = allowed(await readOwnSettings(database), caps);
    await heldToTheClock(database, audioDays, now);
    await holdTo(database, caps, now);
    const past = await database.recordings.where('expiresAt').below(now).toArray();
    const expired = past.filter((recording) => isExpired(recording, now)).map((recording) => recording.id);
    await discardRecordings(database, expired);
    // The interviewer's lines are no answers of anybody's; what nobody has heard for a month is not worth its room.
    await database.spokenLines
      .where('usedAt')
      .below(now - spokenLinesKeptMs)
      .delete();
    const deleted = await database.interviews
      .where('deletedAt')
      .below(now - undoWindowMs)
      .primaryKeys();
    const aged =
      textMonths === null ? [] : await agedInterviews(database, textMonths, now, isCapped(textMonths, caps));
    const interviews = new Set([...deleted, ...aged]);
    for (const interviewId of interviews) await removeInterview(database, interviewId);
    const stories = await removeDeleted(database, now);
    await removeUnusedJobs(database, textMonths, now);
    const abandoned = await database.interviews
      .where('lastActiveAt')
      .below(now - abandonedAfterMs)
      .and((interview) => unfinished.has(interview.state))
      .modify({ state: 'abandoned' });
    return { recordings: expired.length, stories, interviews: interviews.size, abandoned };
  });
}

/** What every start of the worker does: lets go of what is due, and writes the digests that are missing. */
export async function sweepUp(database: Database, now: number): Promise<void> {
  await purgeExpired(database, now);
  await repairDigests(database);
}

/** Sound of an interview that is kept on purpose keeps its words, too; unless the administrator says how long at most. */
const isCapped = (textMonths: number, caps: RetentionCaps): boolean =>
  caps.textMonths !== null && textMonths >= caps.textMonths;

/** Sound that may not be kept for so long expires as early as it must; what is kept on purpose is kept no longer. */
async function holdTo(database: Database, { audioDays }: RetentionCaps, now: number): Promise<void> {
  if (audioDays === null) return;
  await database.recordings.toCollection().modify((recording) => {
    const end = expiresAtOf(recording.createdAt, audioDays);
    const isLate = recording.expiresAt > end;
    const isKeptTooLong = recording.kept && end < now;
    if (isLate) recording.expiresAt = end;
    if (isKeptTooLong) recording.kept = false;
    // What is as it may be is not written again.
    return isLate || isKeptTooLong;
  });
}

/** Stories and resumes that can no longer be brought back. Gives how many stories. */
async function removeDeleted({ stories, resumes }: Database, now: number): Promise<number> {
  const long = now - undoWindowMs;
  await resumes.where('deletedAt').below(long).delete();
  return stories.where('deletedAt').below(long).delete();
}

/**
 * Jobs that were deleted, and those that nobody has touched for as long as words are kept: a posting is words, too. One
 * that something was made for stays, hidden if it was deleted, as long as that is there and names it.
 */
async function removeUnusedJobs(database: Database, textMonths: number | null, now: number): Promise<void> {
  const hidden = await database.jobs
    .where('deletedAt')
    .below(now - undoWindowMs)
    .primaryKeys();
  const before = textMonths === null ? -Infinity : monthsBefore(now, textMonths);
  const aged = await database.jobs.filter(({ updatedAt }) => updatedAt < before).primaryKeys();
  await removeOrphanedJobs(database, [...hidden, ...aged]);
}
