import { BackupError } from '@/lib/domain/backup/backup-problem';
import type { BackupPart } from '@/lib/domain/backup/backup-table';
import type { ByteSpans } from '@/lib/domain/backup/byte-span';
import type { Instant } from '@/lib/domain/identifier';
import type { Database } from '@/lib/store/database';
import { isRunning, readCheckpoint } from '@/lib/store/journal';
import { mergeCast } from './merge-cast';
import { mergeInterviews } from './merge-interviews';
import { mergeJobs, mergeResumes } from './merge-jobs';
import { mergeRecordings } from './merge-recordings';
import type { MergeRun } from './merge-run';
import { mergeSettings, mergeUsage } from './merge-settings';
import { mergeStories } from './merge-stories';
import { MergeTally, type MergeReport } from './merge-tally';

/** What is to be merged into `here`. */
export type MergeOrder = {
  here: Database;
  /** The rows of the backup, as the present version has them. */
  there: Database;
  parts: ReadonlySet<BackupPart>;
  now: Instant;
  signal: AbortSignal;
  onRows?: (count: number) => void;
};

/** What merging would come to, without writing anything. */
export async function previewMerge(order: MergeOrder): Promise<MergeReport> {
  const run = runOf(order, false, () => new Blob());
  await mergeParts(run, order.parts);
  return run.tally;
}

/**
 * Merges, in one transaction over all tables: when it fails, is cancelled or finds no room, everything is as it was.
 * Refused with a {@link BackupError} while an interview is going on. `blobOf` must not wait for anything.
 */
export function mergeBackup(
  order: MergeOrder,
  blobOf: (spans: ByteSpans, mime: string) => Blob,
): Promise<MergeReport> {
  const { here, now } = order;
  return here.transaction('rw', here.tables, async () => {
    if (await isAnyRunning(here, now)) throw new BackupError({ what: 'running' });
    const run = runOf(order, true, blobOf);
    await mergeParts(run, order.parts);
    order.signal.throwIfAborted();
    return run.tally;
  });
}

/** True where an interview's owner was at work a moment ago. */
export async function isAnyRunning(database: Database, now: Instant): Promise<boolean> {
  const checkpoint = await readCheckpoint(database);
  return checkpoint !== null && (await isRunning(database, checkpoint.going.interview.id, now));
}

async function mergeParts(run: MergeRun, parts: ReadonlySet<BackupPart>): Promise<void> {
  // Settings first: they say how long things are kept. Then what others point at.
  if (parts.has('settings')) await mergeSettings(run);
  if (parts.has('jobs')) await mergeJobs(run);
  if (parts.has('jobs')) await mergeResumes(run);
  if (parts.has('interviewers')) await mergeCast(run);
  if (parts.has('interviews')) await mergeInterviews(run);
  if (parts.has('stories')) await mergeStories(run);
  if (parts.has('usage')) await mergeUsage(run);
  if (parts.has('interviews') && parts.has('recordings')) await mergeRecordings(run);
}

const runOf = (order: MergeOrder, writes: boolean, blobOf: MergeRun['blobOf']): MergeRun => ({
  here: order.here,
  there: order.there,
  now: order.now,
  writes,
  tally: new MergeTally(),
  blobOf,
  jobIds: new Map(),
  resumeIds: new Map(),
  verdicts: new Map(),
  signal: order.signal,
  onRows: order.onRows ?? (() => undefined),
});
