import type { Database, SpokenLineRow } from './database';

/** So many lines are kept at most: about two hours of interviews, and some 30 MB. */
const mostLines = 150;

/** Which lines can be played without a call. */
export const spokenLineKeys = (database: Database): Promise<string[]> =>
  database.spokenLines.toCollection().primaryKeys();

/** A line as it was said, or null where it is not kept (any more). Playing it makes it recent. */
export function takeSpokenLine(database: Database, key: string, now: number): Promise<SpokenLineRow | null> {
  return database.transaction('rw', database.spokenLines, async () => {
    const row = await database.spokenLines.get(key);
    if (!row) return null;
    await database.spokenLines.update(key, { usedAt: now });
    return row;
  });
}

/** Keeps a line; the ones that were not played for the longest time make room for it. */
export function keepSpokenLine(database: Database, row: SpokenLineRow): Promise<void> {
  const { spokenLines } = database;
  return database.transaction('rw', spokenLines, async () => {
    await spokenLines.put(row);
    const surplus = (await spokenLines.count()) - mostLines;
    if (surplus <= 0) return;
    const oldest = await spokenLines.orderBy('usedAt').limit(surplus).primaryKeys();
    await spokenLines.bulkDelete(oldest);
  });
}
