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

/**
 * Deletes finished recordings from the disk at once, all or, where that fails, none. Those that are not there, or are
 * being made, are left out of what comes back.
 */
export function removeRecordings(database: Database, ids: readonly string[]): Promise<RemovedRecording[]> {
  const { recordings, blobs } = database;
  return database.transaction('rw', recordingTables(database), async () => {
    const removed: RemovedRecording[] = [];
    for (const recording of await recordings.bulkGet([...ids])) {
      if (!recording || recording.state === 'open') continue;
      removed.push({
        recording,
        chunks: await chunksOf(database, recording.id).toArray(),
        cameraChunks: await cameraChunksOf(database, recording.id).toArray(),
        blob: (await blobs.get(recording.id)) ?? null,
      });
    }
    await discardRecordings(
      database,
      removed.map(({ recording }) => recording.id),
    );
    return removed;
  });
}

/** Writes removed recordings back as they were, all or none. */
export function restoreRecordings(database: Database, removed: readonly RemovedRecording[]): Promise<void> {
  const { recordings, chunks, cameraChunks, blobs } = database;
  return database.transaction('rw', recordingTables(database), async () => {
    await recordings.bulkPut(removed.map(({ recording }) => recording));
    await chunks.bulkPut(removed.flatMap((each) => each.chunks));
    await cameraChunks.bulkPut(removed.flatMap((each) => each.cameraChunks));
    await blobs.bulkPut(removed.flatMap(({ blob }) => blob ?? []));
  });
}
