import { dayMs, expiresAtOf, undoWindowMs } from '@/lib/domain/expiry';
import type { Instant } from '@/lib/domain/identifier';
import type { Database } from './database';

/**
 * What was written while the device's clock ran ahead would never be due. Moments that cannot be, because they are yet
 * to come, count from now on instead: sound then has its whole time from now, an interview was last touched now, a
 * deletion was made now. So a clock that is set back makes nothing go early, and nothing stay for ever.
 */
export async function heldToTheClock(database: Database, audioDays: number, now: Instant): Promise<void> {
  const { recordings, interviews, stories, jobs, resumes, spokenLines } = database;
  const latest = expiresAtOf(now, audioDays) + dayMs;
  await recordings
    .where('expiresAt')
    .above(latest)
    .modify((recording) => {
      recording.expiresAt = expiresAtOf(now, audioDays);
    });
  await interviews
    .where('lastActiveAt')
    .above(now + dayMs)
    .modify({ lastActiveAt: now });
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
}
