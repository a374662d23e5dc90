import { expiresAtOf, undoWindowMs } from '@/lib/domain/expiry';
import type { Instant } from '@/lib/domain/identifier';
import { capsOf, type Retention, type RetentionCaps } from '@/lib/domain/retention';
import { agedInterviews } from './aged-interviews';
import type { Database } from './database';
import { changeSettings, readOwnSettings, readPolicyRow } from './settings';

/** What an administrator allows at most; nothing is limited where no policy is known. */
export async function readRetentionCaps(database: Database): Promise<RetentionCaps> {
  return capsOf((await readPolicyRow(database))?.policy ?? {});
}

/**
 * Chooses how long things are kept. Sound that is here already follows: its moment is counted anew from when it was
 * made. What was just deleted goes all the same. Returns what was chosen before, so that it can be chosen again.
 */
export function chooseRetention(
  database: Database,
  chosen: Partial<Retention>,
  now: Instant = Date.now(),
): Promise<Retention> {
  return database.transaction('rw', database.settings, database.recordings, async () => {
    const { audioDays, textMonths } = await readOwnSettings(database);
    await changeSettings(database, chosen);
    const { audioDays: days } = chosen;
    if (days !== undefined)
      await database.recordings.toCollection().modify((recording) => {
        const { createdAt, expiresAt } = recording;
        const isDeleted = expiresAt <= now + undoWindowMs && expiresAt < expiresAtOf(createdAt, audioDays);
        if (!isDeleted) recording.expiresAt = expiresAtOf(createdAt, days);
      });
    return { audioDays, textMonths };
  });
}

/** What would go at the next sweep, were it chosen: sound and interviews that nobody keeps on purpose. */
export function goneUnder(
  database: Database,
  { audioDays, textMonths }: Partial<Retention>,
  now: Instant,
): Promise<{ recordings: number; interviews: number }> {
  return database.transaction('r', database.recordings, database.interviews, async () => {
    const gone = await database.recordings
      .filter(({ kept, createdAt, expiresAt }) => {
        const isDue = audioDays !== undefined && expiresAtOf(createdAt, audioDays) < now;
        return isDue && !kept && expiresAt >= now;
      })
      .count();
    const isAged = textMonths !== undefined && textMonths !== null;
    return {
      recordings: gone,
      interviews: isAged ? (await agedInterviews(database, textMonths, now)).length : 0,
    };
  });
}
