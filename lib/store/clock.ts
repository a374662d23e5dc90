import { z } from 'zod';
import { dayMs, expiresAtOf, undoWindowMs } from '@/lib/domain/expiry';
import { Instant } from '@/lib/domain/identifier';
import type { Database } from './database';

const key = 'clock';
/** Since when, by the device's clock, there have been rows from the time to come. */
const Behind = z.object({ since: Instant });

/**
 * A clock with an empty battery says 2020 until the network tells it otherwise. Only one that has said the same for a
 * week is believed before rows that seem to come from the future are changed.
 */
const believedAfterMs = 7 * dayMs;
/** A clock that seems to have been behind for longer was put right and wrong again meanwhile. */
const forgottenAfterMs = 366 * dayMs;

/**
 * What was written while the device's clock ran ahead would never be due. Moments that cannot be, because they are yet
 * to come, count from when that was first seen: sound then has its whole time from there, an interview was last touched
 * then. A deletion was made now, and a line was heard now: nothing is lost by either. So a clock that is set back makes
 * nothing stay for ever; nor does anything go early once it is put right.
 */
export async function heldToTheClock(database: Database, audioDays: number, now: Instant): Promise<void> {
  const { recordings, interviews, stories, jobs, resumes, spokenLines } = database;
  for (const { name } of [interviews, stories, jobs, resumes])
    await database
      .table<{ deletedAt: Instant }>(name)
      .where('deletedAt')
      .above(now + undoWindowMs)
      .modify({ deletedAt: now });
  await spokenLines
    .where('usedAt')
    .above(now + dayMs)
    .modify({ usedAt: now });
  const sound = recordings.where('expiresAt').above(expiresAtOf(now, audioDays) + dayMs);
  const touched = interviews.where('lastActiveAt').above(now + dayMs);
  const isBehind = (await sound.count()) + (await touched.count()) > 0;
  const since = await behindSince(database, isBehind, now);
  if (since === null || now - since < believedAfterMs) return;
  await sound.modify((recording) => {
    // By this the administrator's limit is counted, for what is kept on purpose, too.
    recording.createdAt = Math.min(recording.createdAt, since);
    recording.expiresAt = expiresAtOf(since, audioDays);
  });
  await touched.modify({ lastActiveAt: since });
}

/** Notes when it was first seen that the clock is behind, and forgets it where it is no longer; null then. */
async function behindSince({ settings }: Database, isBehind: boolean, now: Instant): Promise<Instant | null> {
  const row = await settings.get(key);
  if (!isBehind) {
    if (row) await settings.delete(key);
    return null;
  }
  const noted = Behind.safeParse(row?.value);
  if (noted.success && noted.data.since <= now && now - noted.data.since <= forgottenAfterMs)
    return noted.data.since;
  await settings.put({ key, value: { since: now } satisfies z.infer<typeof Behind> });
  return now;
}
