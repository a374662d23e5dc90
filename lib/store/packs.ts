import { withFreeIds, type Pack, type PackContent } from '@/lib/domain/pack';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Database } from './database';

/** Imported packs, the newest first. */
export const listPacks = (database: Database): Promise<Pack[]> =>
  database.packs.orderBy('importedAt').reverse().toArray();

/**
 * Keeps a pack, as one row: all of it or, where writing fails, nothing. Ids that are taken here become new ones.
 * Returns the pack as it was kept.
 */
export function importPack(
  database: Database,
  content: PackContent,
  now: number,
  newId: () => string,
): Promise<Pack> {
  const { packs, personas } = database;
  return database.transaction('rw', packs, personas, async () => {
    const here = await packs.toArray();
    const taken = {
      packs: here.map(({ id }) => id),
      personas: [
        ...builtInPersonas.map(({ id }) => id),
        ...(await personas.toCollection().primaryKeys()),
        ...here.flatMap((pack) => pack.personas.map(({ id }) => id)),
      ],
    };
    const pack: Pack = { ...withFreeIds(content, taken, newId), importedAt: now };
    await packs.add(pack);
    return pack;
  });
}

/** Deletes a pack with its questions and interviewers, and returns it for {@link restorePack}; null where it is gone. */
export function deletePack(database: Database, id: string): Promise<Pack | null> {
  return database.transaction('rw', database.packs, async () => {
    const pack = await database.packs.get(id);
    await database.packs.delete(id);
    return pack ?? null;
  });
}

/** Brings back what was just deleted. */
export async function restorePack(database: Database, pack: Pack): Promise<void> {
  await database.packs.put(pack);
}
