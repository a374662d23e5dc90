import { openBackupFile, type BackupFile } from '@/lib/backup/backup-file';
import type { Manifest } from '@/lib/backup/manifest';
import { isSealed } from '@/lib/backup/sealed-header';
import { BackupError } from '@/lib/domain/backup/backup-problem';
import { possibleParts, type BackupPart } from '@/lib/domain/backup/backup-table';
import { databaseVersion, type Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { mergeBackup, previewMerge } from '@/lib/store/merge/merge';
import type { MergeReport } from '@/lib/store/merge/merge-tally';
import { whileRestoringAlone } from '@/lib/store/staging';
import { readBytes } from './backup-bytes';
import { stageRows } from './backup-stage';

/** A backup that was read and found whole, before any of it is merged. To be closed, twice without harm. */
export type OpenedBackup = {
  manifest: Manifest;
  /** Of the whole file. */
  bytes: number;
  /** What restoring these parts would come to. */
  preview: (parts: readonly BackupPart[], now: number) => Promise<MergeReport>;
  /**
   * Merges these parts: all of them or, where it fails or is cancelled, nothing. Throws a {@link BackupError}, or the
   * signal's reason.
   */
  restore: (parts: readonly BackupPart[], now: number, going: Going) => Promise<MergeReport>;
  close: () => Promise<void>;
};

/** How whoever waits is told, and stops it. Shares go from 0 to 1. */
export type Going = { signal: AbortSignal; onProgress: (share: number) => void };

/**
 * Opens a backup, checks and stages all of its rows. `passphrase` is empty where the file has none. Throws a
 * {@link BackupError}, or the signal's reason where it was cancelled; nothing has changed then.
 */
export async function openBackup(
  file: Blob,
  passphrase: string,
  database: Database,
  { signal, onProgress }: Going,
): Promise<OpenedBackup> {
  return told(signal, async () => {
    const opened = await openBackupFile(file, passphrase, databaseVersion);
    const staged = await stageRows(opened, signal, onProgress);
    const order = { here: database, there: staged.rows };
    const preview: OpenedBackup['preview'] = (parts, now) =>
      previewMerge({ ...order, parts: chosen(opened, parts), now, signal: new AbortController().signal });
    return {
      manifest: opened.manifest,
      bytes: opened.bytes,
      preview,
      restore: (parts, now, going) =>
        told(going.signal, async () => {
          const report = await preview(parts, now);
          await checkRoom(report.bytes);
          const restored = await whileRestoringAlone(() =>
            merged(opened, { ...order, parts: chosen(opened, parts), now }, report, going),
          );
          if (!restored) throw new BackupError({ what: 'elsewhere' });
          return restored;
        }),
      close: staged.close,
    };
  });
}

const chosen = ({ manifest }: BackupFile, parts: readonly BackupPart[]): Set<BackupPart> =>
  new Set(possibleParts(parts.filter((part) => manifest.parts.includes(part))));

/** Reads the bytes that are needed, and only then begins: a transaction does not wait for a file. */
async function merged(
  opened: BackupFile,
  order: { here: Database; there: Database; parts: Set<BackupPart>; now: number },
  { byteEntries }: MergeReport,
  { signal, onProgress }: Going,
): Promise<MergeReport> {
  const rows = opened.manifest.entries.reduce((sum, entry) => sum + entry.rows, 0);
  // An entry of sound takes about as long as a thousand rows.
  const total = rows + byteEntries.size * 1000;
  let done = 0;
  const forward = (by: number): void => onProgress(Math.min(1, (done += by) / Math.max(1, total)));
  const blobOf = await readBytes(opened, byteEntries, signal, () => forward(1000));
  return mergeBackup({ ...order, signal, onRows: forward }, blobOf);
}

/** Rather than finding out in the middle: what is brought back has to fit, with a tenth to spare. */
async function checkRoom(bytes: number): Promise<void> {
  const free = await freeRoom();
  if (free !== null && bytes * 1.1 > free) throw new BackupError({ what: 'full', needed: bytes, free });
}

/** Bytes that the browser lets this origin still take; null where it does not say. */
export async function freeRoom(): Promise<number | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return usage === undefined || !quota ? null : Math.max(0, quota - usage);
}

async function told<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BackupError) throw error;
    const { reason, detail } = storeFailure(error);
    throw new BackupError(
      reason === 'storageFull' ? { what: 'full', needed: 0, free: null } : { what: 'failed', detail },
    );
  }
}

/** True for a backup that opens with a passphrase only. Throws a {@link BackupError} where it cannot be read at all. */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  try {
    return await isSealed(file);
  } catch {
    throw new BackupError({ what: 'unreadable' });
  }
}
