import { z } from 'zod';
import { Instant } from '@/lib/domain/identifier';
import type { Database } from './database';

const key = 'lastBackup';
const LastBackup = z.object({ madeAt: Instant, bytes: z.number().nonnegative() });
/** When a backup was last made on this device, and how large it was. */
export type LastBackup = z.infer<typeof LastBackup>;

/** What the reminder is made of: the last backup, null before the first, and what came since. */
export type BackupAge = { last: LastBackup | null; interviews: number; stories: number };

/** For pages: inside `useLiveQuery`. */
export function readBackupAge(database: Database): Promise<BackupAge> {
  const { settings, interviews, stories } = database;
  return database.transaction('r', settings, interviews, stories, async () => {
    const row = LastBackup.safeParse((await settings.get(key))?.value);
    const last = row.success ? row.data : null;
    const since = last?.madeAt ?? -Infinity;
    return {
      last,
      interviews: await interviews.where('lastActiveAt').above(since).count(),
      stories: await stories.where('updatedAt').above(since).count(),
    };
  });
}

export async function noteBackup(database: Database, made: LastBackup): Promise<void> {
  await database.settings.put({ key, value: made });
}
