import { checkpointVersion, readAsCheckpoint, type Checkpoint } from '@/lib/domain/interview/checkpoint';
import type { Going } from '@/lib/domain/interview/interview-state';
import type { Database } from './database';

const key = 'checkpoint';
const damaged = 'checkpoint.damaged';

/** Writes where the interview is; null once there is nothing to come back to. */
export async function writeCheckpoint(
  database: Database,
  going: Going | null,
  now = Date.now(),
): Promise<void> {
  if (!going) return database.journal.delete(key);
  await database.journal.put({ key, value: { version: checkpointVersion, savedAt: now, going } });
}

/**
 * The last checkpoint, or null. One that cannot be read is moved aside, so that it neither stops every start nor
 * is lost to whoever wants to look at it.
 */
export async function readCheckpoint(database: Database): Promise<Checkpoint | null> {
  const row = await database.journal.get(key);
  if (!row) return null;
  const checkpoint = readAsCheckpoint(row.value);
  if (!checkpoint) await setAside(database);
  return checkpoint;
}

/** A checkpoint this young means that the interview is going on; the longest answers are shorter. */
const sureToRunMs = 15 * 60_000;

/** True where this interview's owner was at work a moment ago. */
export const isRunning = async (database: Database, interviewId: string, now: number): Promise<boolean> =>
  (await runningInterview(database, now)) === interviewId;

/** The interview whose owner was at work a moment ago, by whichever way the clock was set meanwhile; null without one. */
export async function runningInterview(database: Database, now: number): Promise<string | null> {
  const checkpoint = await readCheckpoint(database);
  if (!checkpoint || checkpoint.going.interview.state === 'paused') return null;
  return Math.abs(now - checkpoint.savedAt) < sureToRunMs ? checkpoint.going.interview.id : null;
}

/** Forgets where an interview was, when the interview itself is deleted; another one's checkpoint stays. */
export async function forgetCheckpointOf(database: Database, interviewId: string): Promise<void> {
  const checkpoint = await readCheckpoint(database);
  if (checkpoint?.going.interview.id === interviewId) await database.journal.delete(key);
  // One that could not be read still holds its words.
  const aside = await database.journal.get(damaged);
  if (aside && JSON.stringify(aside.value)?.includes(interviewId)) await database.journal.delete(damaged);
}

function setAside(database: Database): Promise<void> {
  return database.transaction('rw', database.journal, async () => {
    const row = await database.journal.get(key);
    // Another context may have written a good one since it was read.
    if (!row || readAsCheckpoint(row.value)) return;
    await database.journal.put({ key: damaged, value: row.value });
    await database.journal.delete(key);
  });
}
