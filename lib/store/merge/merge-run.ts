import { Dexie } from 'dexie';
import type { BackupTable } from '@/lib/domain/backup/backup-table';
import type { ByteSpans } from '@/lib/domain/backup/byte-span';
import type { Instant } from '@/lib/domain/identifier';
import type { Database } from '@/lib/store/database';
import type { MergeTally } from './merge-tally';

/** Whether an interview of the backup is new here, newer than ours, the same, older than ours, or over its time. */
export type Verdict = 'new' | 'theirs' | 'same' | 'ours' | 'expired';

/** One merge, from its first table to its last. */
export type MergeRun = {
  here: Database;
  /** The rows of the backup, as the present version has them. */
  there: Database;
  now: Instant;
  /** False for a preview: everything is read and counted, and nothing is written. */
  writes: boolean;
  tally: MergeTally;
  /** Bytes of the backup that were read and found right before the merge began. */
  blobOf: (spans: ByteSpans, mime: string) => Blob;
  /** What a row of the backup is called here, where the same thing is here under another id. */
  jobIds: Map<string, string>;
  resumeIds: Map<string, string>;
  verdicts: Map<string, Verdict>;
  signal: AbortSignal;
  onRows: (count: number) => void;
};

const batchSize = 200;

/**
 * Reads from elsewhere than the database that is written to. A transaction ends by itself once nothing is asked of it;
 * `waitFor` keeps it open meanwhile.
 */
export function outside<Result>(read: () => Promise<Result>): Promise<Result> {
  if (!Dexie.currentTransaction) return read();
  return Dexie.waitFor(Dexie.ignoreTransaction(read)) as Promise<Result>;
}

/** All rows of a table of the backup, some hundreds at a time, with their keys in order. */
export async function eachBatch<Row>(
  run: MergeRun,
  name: BackupTable,
  visit: (rows: Row[]) => Promise<void>,
): Promise<void> {
  const table = run.there.table<Row, string>(name);
  const keys = await outside(() => table.toCollection().primaryKeys());
  for (let from = 0; from < keys.length; from += batchSize) {
    run.signal.throwIfAborted();
    const batch = keys.slice(from, from + batchSize);
    const rows = await outside(() => table.bulkGet(batch));
    await visit(rows.filter((row): row is NonNullable<typeof row> => row !== undefined));
    run.onRows(batch.length);
  }
}

/** Writes rows, unless this is a preview. */
export async function put<Row extends object>(
  run: MergeRun,
  name: BackupTable,
  rows: readonly Row[],
): Promise<void> {
  if (run.writes && rows.length > 0) await run.here.table<Row, string>(name).bulkPut([...rows]);
}

/** What the backup calls a job or resume, by the name that it has here. */
export const idHere = (ids: ReadonlyMap<string, string>, id: string | null): string | null =>
  id === null ? null : (ids.get(id) ?? id);
