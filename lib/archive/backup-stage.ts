import type { ZodError } from 'zod';
import type { BackupFile } from '@/lib/backup/backup-file';
import { linesOf } from '@/lib/backup/lines';
import { BackupError } from '@/lib/domain/backup/backup-problem';
import { isBinary, tablesOf, type BackupTable } from '@/lib/domain/backup/backup-table';
import { databaseVersion, type Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { rowSchemas } from '@/lib/store/row-schemas';
import { openStaging, type Staging } from '@/lib/store/staging';

const rowsAtOnce = 500;

/** The rows of a backup as the present version has them, in a database of their own. */
export type StagedRows = { rows: Database; close: () => Promise<void> };

/**
 * Reads every row of a backup and checks it. Rows of the present version are held against their schemas as they are
 * read; older ones are brought up by the product's own upgrades first. Throws a {@link BackupError} that names entry and
 * line; what was staged is deleted then.
 */
export async function stageRows(
  file: BackupFile,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<StagedRows> {
  const staging = await openStaging(file.manifest.databaseVersion);
  try {
    await readInto(staging, file, signal, onProgress);
    const rows = await staging.upgraded().catch((error: unknown) => {
      throw problemOf(error, null);
    });
    if (file.manifest.databaseVersion < databaseVersion) await checkUpgraded(rows, file);
    return { rows, close: staging.close };
  } catch (error) {
    await staging.close();
    throw error;
  }
}

async function readInto(
  staging: Staging,
  file: BackupFile,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const isPresent = file.manifest.databaseVersion === databaseVersion;
  const all = file.manifest.entries.filter(({ table }) => table !== null);
  for (const [index, entry] of all.entries()) {
    signal.throwIfAborted();
    const table = entry.table!;
    let batch: object[] = [];
    const add = async (): Promise<void> => {
      await staging.add(table, batch).catch((error: unknown) => {
        throw problemOf(error, entry.name);
      });
      batch = [];
    };
    for (const { number, value } of linesOf(await file.read(entry), entry)) {
      batch.push(isPresent || isBinary(table) ? checked(table, value, entry.name, number) : value);
      if (batch.length === rowsAtOnce) await add();
    }
    await add();
    onProgress((index + 1) / all.length);
  }
}

function checked(table: BackupTable, value: object, entry: string, line: number): object {
  const read = rowSchemas[table].safeParse(value);
  if (read.success) return read.data;
  throw new BackupError({ what: 'badRow', table, entry, line, field: fieldOf(read.error) });
}

/** Rows that were brought up are held against the schemas like any others. Settings are repaired where they are read. */
async function checkUpgraded(rows: Database, file: BackupFile): Promise<void> {
  for (const name of tablesOf(file.manifest.parts)) {
    if (name === 'settings' || isBinary(name)) continue;
    const table = rows.table<object, string>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let from = 0; from < keys.length; from += rowsAtOnce) {
      const batch = keys.slice(from, from + rowsAtOnce);
      const read: object[] = [];
      for (const [index, row] of (await table.bulkGet(batch)).entries()) {
        const { success, data, error } = rowSchemas[name].safeParse(row);
        if (!success) throw await badRow(file, name, batch[index] ?? '', error);
        read.push(data);
      }
      await table.bulkPut(read);
    }
  }
}

/** The problem of a row that was brought up; where it stands is looked for only now. */
async function badRow(
  file: BackupFile,
  table: BackupTable,
  key: string,
  error: ZodError,
): Promise<BackupError> {
  const keyName = table === 'feedback' || table === 'latencies' ? 'attemptId' : 'id';
  const field = fieldOf(error);
  for (const entry of file.manifest.entries)
    if (entry.table === table)
      for (const { number, value } of linesOf(await file.read(entry), entry))
        if ((value as Record<string, unknown>)[keyName] === key)
          return new BackupError({ what: 'badRow', table, entry: entry.name, line: number, field });
  return new BackupError({ what: 'damaged', entry: null });
}

const fieldOf = (error: ZodError): string => error.issues[0]?.path.join('.').slice(0, 80) ?? '';

/** A full disk is one; whatever else a row brings about, it is no row. */
function problemOf(error: unknown, entry: string | null): BackupError {
  const { reason } = storeFailure(error);
  if (reason === 'storageFull') return new BackupError({ what: 'full', needed: 0, free: null });
  return new BackupError({ what: 'damaged', entry });
}
