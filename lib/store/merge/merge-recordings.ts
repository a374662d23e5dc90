import { Dexie } from 'dexie';
import type { BlobLine, CameraChunkLine, ChunkLine } from '@/lib/domain/backup/binary-rows';
import type { ByteSpans } from '@/lib/domain/backup/byte-span';
import { expiresAtOf, isExpired } from '@/lib/domain/expiry';
import type { Recording } from '@/lib/domain/recording';
import type { CameraChunk, RecordingChunk } from '@/lib/domain/recording';
import { discardRecordings } from '@/lib/store/recordings';
import { isLeaving } from '@/lib/store/recordings-in-bulk';
import { soundCapDays } from './merge-interviews';
import { eachBatch, outside, put, type MergeRun } from './merge-run';

/** Sound and pictures that are not here any more, as long as their time is not over and their interview is here. */
export async function mergeRecordings(run: MergeRun): Promise<void> {
  const cap = await soundCapDays(run);
  const sounding = await withBytes(run);
  const brought = new Set<string>();
  await eachBatch<Recording>(run, 'recordings', async (rows) => {
    const stored = await run.here.recordings.bulkGet(rows.map(({ id }) => id));
    const added: Recording[] = [];
    const leaving = stored.flatMap((row) => (row && isLeaving(row, run.now) ? [row.id] : []));
    for (const [index, row] of rows.entries()) {
      if (stored[index] && !leaving.includes(row.id)) run.tally.count('recordings', 'same');
      else {
        const recording = heldTo(row, cap, run.now);
        const verdict = run.verdicts.get(row.interviewId) ?? 'expired';
        const isOver = verdict === 'expired' || isExpired(recording, run.now) || !sounding.has(recording.id);
        run.tally.count('recordings', isOver ? 'expired' : 'added');
        if (!isOver) added.push(recording);
      }
    }
    for (const { id, bytes } of added) {
      brought.add(id);
      run.tally.bytes += bytes;
    }
    // What was deleted here, and only waits for the sweep, is not here; the sweep must not take what comes in its place.
    const replaced = leaving.filter((id) => brought.has(id));
    if (run.writes && replaced.length > 0) await discardRecordings(run.here, replaced);
    await put(run, 'recordings', added);
  });
  await eachBatch<BlobLine>(run, 'blobs', async (rows) => {
    for (const { recordingId, mime, spans } of rows)
      if (needs(run, brought, recordingId, spans))
        await put(run, 'blobs', [{ recordingId, blob: run.blobOf(spans, mime) }]);
  });
  await eachBatch<ChunkLine>(run, 'chunks', async (rows) => {
    for (const { spans, ...row } of rows)
      if (needs(run, brought, row.recordingId, spans))
        await put<RecordingChunk>(run, 'chunks', [{ ...row, samples: await bytesOf(run, spans) }]);
  });
  await eachBatch<CameraChunkLine>(run, 'cameraChunks', async (rows) => {
    for (const { spans, ...row } of rows)
      if (needs(run, brought, row.recordingId, spans))
        await put<CameraChunk>(run, 'cameraChunks', [{ ...row, data: await bytesOf(run, spans) }]);
  });
}

/** The recordings whose bytes are in the backup. Only keys are read. */
function withBytes({ there }: MergeRun): Promise<Set<string>> {
  return outside(async () => {
    const pieces = [
      ...(await there.chunks.toCollection().primaryKeys()),
      ...(await there.cameraChunks.toCollection().primaryKeys()),
    ];
    return new Set([...(await there.blobs.toCollection().primaryKeys()), ...pieces.map(([id]) => id)]);
  });
}

/** What an administrator allows at most holds for what comes back, too. */
function heldTo(recording: Recording, audioDays: number | null, now: number): Recording {
  if (audioDays === null) return recording;
  const end = expiresAtOf(recording.createdAt, audioDays);
  return {
    ...recording,
    expiresAt: Math.min(recording.expiresAt, end),
    kept: recording.kept && end >= now,
  };
}

/** Notes which bytes are needed; true where they are to be written now. */
function needs(run: MergeRun, brought: ReadonlySet<string>, id: string, spans: ByteSpans): boolean {
  if (!brought.has(id)) return false;
  for (const { entry } of spans) run.tally.byteEntries.add(entry);
  return run.writes;
}

/** Reading a blob is no work of the database; the transaction is kept open meanwhile. */
const bytesOf = (run: MergeRun, spans: ByteSpans): Promise<ArrayBuffer> =>
  Dexie.waitFor(run.blobOf(spans, '').arrayBuffer()) as Promise<ArrayBuffer>;
