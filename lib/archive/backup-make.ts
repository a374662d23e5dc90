import { BackupWriter } from '@/lib/backup/backup-writer';
import type { Manifest } from '@/lib/backup/manifest';
import { BackupError } from '@/lib/domain/backup/backup-problem';
import {
  isBinary,
  possibleParts,
  tablesOf,
  type BackupPart,
  type BackupTable,
} from '@/lib/domain/backup/backup-table';
import { backupKeys, backupRows, type BackupKeys, type BinaryRow } from '@/lib/store/backup-rows';
import { databaseVersion, type Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { rowSchemas } from '@/lib/store/row-schemas';
import { writeBinary } from './backup-bytes';

/** What goes into a backup, and where it is written. */
export type BackupOrder = {
  database: Database;
  parts: readonly BackupPart[];
  /** Whether the provider's key goes along; only with a passphrase. */
  withKey: boolean;
  /** Null for a file that anybody can read. */
  passphrase: string | null;
  productVersion: string;
  /** When it is made; what is deleted or expired by then stays out. */
  now: number;
  /** Closed when the backup is whole, aborted in every other case. */
  destination: WritableStream<Uint8Array>;
  signal: AbortSignal;
  /** The share that is done, from 0 to 1. */
  onProgress?: (share: number) => void;
};

/** How many rows are held at once; of sound, one. */
const rowsAtOnce = 100;
/** A row with sound takes about as long as so many without. */
const weightOf = (table: BackupTable): number => (isBinary(table) ? 20 : 1);

/**
 * Writes a backup. Never holds more than some rows and a few megabytes of sound. Rows that this version itself would not
 * read back are left out and counted. Throws a {@link BackupError}, or the signal's reason where it was cancelled.
 */
export async function makeBackup(order: BackupOrder): Promise<Manifest> {
  const { database, signal, passphrase } = order;
  const parts = possibleParts(order.parts);
  const holdsKey = order.withKey && passphrase !== null && parts.includes('settings');
  const out = order.destination.getWriter();
  try {
    const about = {
      databaseVersion,
      productVersion: order.productVersion,
      madeAt: order.now,
      parts,
      holdsKey,
    };
    const writer = await BackupWriter.open(guarded(out, signal), about, passphrase);
    const keys = await backupKeys(database, tablesOf(parts), order.now);
    const leftOut = await writeTables(order, writer, keys, holdsKey);
    const manifest = await writer.finish(leftOut);
    await out.closed;
    return manifest;
  } catch (error) {
    await out.abort(error).catch(() => undefined);
    signal.throwIfAborted();
    if (error instanceof BackupError) throw error;
    const { reason, detail } = storeFailure(error);
    throw new BackupError(
      reason === 'storageFull' ? { what: 'full', needed: 0, free: null } : { what: 'failed', detail },
    );
  }
}

async function writeTables(
  { database, signal, onProgress }: BackupOrder,
  writer: BackupWriter,
  all: BackupKeys,
  withKey: boolean,
): Promise<number> {
  const total = all.reduce((sum, { table, keys }) => sum + keys.length * weightOf(table), 0);
  const sounding = new Set<string>();
  let done = 0;
  let leftOut = 0;
  for (const { table, keys } of all) {
    const atOnce = isBinary(table) ? 1 : rowsAtOnce;
    for (let from = 0; from < keys.length; from += atOnce) {
      signal.throwIfAborted();
      const batch = keys.slice(from, from + atOnce);
      for (const row of await backupRows(database, table, batch, withKey)) {
        if (isBinary(table)) sounding.add(await writeBinary(writer, table, row as BinaryRow));
        else {
          const read = rowSchemas[table].safeParse(row);
          // Its sound went while the backup was made.
          const isSilent = table === 'recordings' && 'id' in row && !sounding.has(String(row.id));
          if (read.success && !isSilent) await writer.row(table, read.data);
          else if (!isSilent) leftOut += 1;
        }
      }
      done += batch.length * weightOf(table);
      onProgress?.(done / total);
    }
  }
  return leftOut;
}

/** Tells what a failed write means, since everybody between here and there passes it on as it is. */
const guarded = (out: WritableStreamDefaultWriter<Uint8Array>, signal: AbortSignal) =>
  new WritableStream<Uint8Array>({
    write: async (data) => {
      signal.throwIfAborted();
      await out.write(data).catch((error: unknown) => {
        const isFull = storeFailure(error).reason === 'storageFull';
        throw new BackupError(isFull ? { what: 'full', needed: 0, free: null } : { what: 'unwritable' });
      });
    },
    close: () => out.close(),
  });
