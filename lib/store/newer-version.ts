import type { Dexie, DexieOptions } from 'dexie';

/**
 * The browser's databases, opened as no newer version than `schemaVersion`. Where a newer one is there, Dexie would
 * otherwise open it as it is, and add to it what it misses; so nothing is opened without a version. Dexie counts ten
 * native versions for one of ours and uses those in between for repairs, which stay allowed.
 */
export function strictly(schemaVersion: number): Pick<DexieOptions, 'indexedDB'> {
  // In some private windows there is none; Dexie then says so itself.
  if (typeof indexedDB === 'undefined') return {};
  const databases: IDBFactory = {
    open: (name, version = schemaVersion * 10 + 9) => indexedDB.open(name, version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (one, other) => indexedDB.cmp(one, other),
  };
  return { indexedDB: databases };
}

/**
 * Where a newer version comes, this connection closes at once and for good, so that the upgrade is not kept waiting and
 * no old row is written after it.
 */
export function giveWay(database: Dexie): void {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    // Ours instead of Dexie's own, which would open it again.
    return false;
  });
}
