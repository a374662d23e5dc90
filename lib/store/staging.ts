import { Dexie } from 'dexie';
import type { BackupTable } from '@/lib/domain/backup/backup-table';
import { openDatabase, type Database } from './database';

const prefix = 'greenroom-restore-';
const lockName = 'greenroom-restore';

/**
 * Rows of a backup in a database of their own, before any of them is merged: it is opened at the version they were
 * written at, so that the very upgrades that the product ships bring them up, and memory never holds all of them.
 */
export type Staging = {
  /** Adds rows whose keys are sound. Rejects where one of the keys is there already. */
  add: (table: BackupTable, rows: readonly object[]) => Promise<void>;
  /** The rows as the present version has them. */
  upgraded: () => Promise<Database>;
  /** Deletes it. Twice is once. */
  close: () => Promise<void>;
};

/** Opens an empty staging database of that version. */
export async function openStaging(version: number): Promise<Staging> {
  const name = `${prefix}${crypto.randomUUID()}`;
  const letGo = await holding(name);
  let database = openDatabase(name, version);
  await database.open();
  return {
    add: async (table, rows) => {
      await database.table(table).bulkAdd([...rows]);
    },
    upgraded: async () => {
      database.close();
      database = openDatabase(name);
      await database.open();
      return database;
    },
    close: async () => {
      database.close();
      await Dexie.delete(name);
      letGo();
    },
  };
}

/** Holds the lock of that name until it is let go, or its page is gone. Twice is once. */
function holding(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(name, () => new Promise<void>((done) => resolve(() => done()))).catch(reject);
  });
}

/** Does the work while nobody else on this device restores; null where somebody does. */
export async function whileRestoringAlone<Result>(work: () => Promise<Result>): Promise<Result | null> {
  return navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => (lock ? work() : null));
}

/** Deletes what crashes in the middle of a restore left. What a page still holds stays. */
export async function removeLeftStagings(): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  for (const name of names)
    if (name.startsWith(prefix))
      await navigator.locks.request(name, { ifAvailable: true }, (lock) =>
        lock ? Dexie.delete(name) : undefined,
      );
}
