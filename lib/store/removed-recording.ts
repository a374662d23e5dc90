import type { CameraChunk, Recording, RecordingChunk } from '@/lib/domain/recording';
import { cameraChunksOf, chunksOf } from './chunks';
import type { BlobRow, Database } from './database';
import { discardRecordings, recordingTables } from './recordings';

/** A recording that was just deleted, held in memory by whoever may bring it back. */
export type RemovedRecording = {
  recording: Recording;
  chunks: RecordingChunk[];
  cameraChunks: CameraChunk[];
  blob: BlobRow | null;
};

/** Deletes a finished recording from the disk at once; null where there is none, or it is being made. */
export function removeRecording(database: Database, id: string): Promise<RemovedRecording | null> {
  const { recordings, blobs } = database;
  return database.transaction('rw', recordingTables(database), async () => {
    const recording = await recordings.get(id);
    if (!recording || recording.state === 'open') return null;
    const removed: RemovedRecording = {
      recording,
      chunks: await chunksOf(database, id).toArray(),
      cameraChunks: await cameraChunksOf(database, id).toArray(),
      blob: (await blobs.get(id)) ?? null,
    };
    await discardRecordings(database, [id]);
    return removed;
  });
}

/** Writes a removed recording back as it was. */
export function restoreRecording(database: Database, removed: RemovedRecording): Promise<void> {
  const { recordings, chunks, cameraChunks, blobs } = database;
  return database.transaction('rw', recordingTables(database), async () => {
    await recordings.put(removed.recording);
    await chunks.bulkPut(removed.chunks);
    await cameraChunks.bulkPut(removed.cameraChunks);
    if (removed.blob) await blobs.put(removed.blob);
  });
}
