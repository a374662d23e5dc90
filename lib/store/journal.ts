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
export async function isRunning(database: Database, interviewId: string, now: number): Promise<boolean> {
  const checkpoint = await readCheckpoint(database);
  return checkpoint?.going.interview.id === interviewId && now - checkpoint.savedAt < sureToRunMs;
}

/** Forgets where an interview was, when the interview itself is deleted; another one's checkpoint stays. */
export async function forgetCheckpointOf(database: Database, interviewId: string): Promise<void> {
  const checkpoint = await readCheckpoint(database);
  if (checkpoint?.going.interview.id === interviewId) await database.journal.delete(key);
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
