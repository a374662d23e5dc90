import type { Database } from './database';
import { isRunning, readCheckpoint } from './journal';

/** Which interviews are hidden now, and which one is going on and therefore stays. */
export type BulkDeletion = { deleted: string[]; running: string | null };

/**
 * Hides interviews, all in one transaction; they go for good when the undo window is over. Those that are not there,
 * or are hidden already, are not in the list, so that undoing brings back only what this has hidden.
 */
export function deleteInterviews(
  database: Database,
  ids: readonly string[],
  now: number,
): Promise<BulkDeletion> {
  return database.transaction('rw', database.interviews, database.journal, async () => {
    const lastGoing = (await readCheckpoint(database))?.going.interview.id ?? null;
    const mayRun = lastGoing !== null && ids.includes(lastGoing);
    const running = mayRun && (await isRunning(database, lastGoing, now)) ? lastGoing : null;
    const deleted: string[] = [];
    await database.interviews
      .where('id')
      .anyOf(ids.filter((id) => id !== running))
      .modify((row) => {
        if (row.deletedAt !== undefined) return;
        row.deletedAt = now;
        deleted.push(row.id);
      });
    return { deleted, running };
  });
}

/** Shows them again. False where one of them is gone already. */
export async function undoDeleteInterviews(database: Database, ids: readonly string[]): Promise<boolean> {
  const found = await database.interviews
    .where('id')
    .anyOf([...ids])
    .modify((row) => {
      delete row.deletedAt;
    });
  return found === ids.length;
}
