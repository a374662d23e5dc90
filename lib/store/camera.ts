import type { CameraChunk, Recording } from '@/lib/domain/recording';
import { cameraChunksOf } from './chunks';
import type { Database } from './database';

/** What a camera's pieces are, together and as a file. */
export const pictureMime = 'video/webm';

/**
 * Appends a piece of a camera's picture while its recording is open. `sampleCount` is how far the picture goes by the
 * recording's clock: it is written with the piece, so that a crash leaves a true length. False where no more is taken.
 */
export function appendPicture(database: Database, piece: CameraChunk, sampleCount: number): Promise<boolean> {
  const { recordings, cameraChunks } = database;
  return database.transaction('rw', recordings, cameraChunks, async () => {
    const recording = await recordings.get(piece.recordingId);
    if (recording?.state !== 'open') return false;
    const isNew = (await cameraChunks.get([piece.recordingId, piece.index])) === undefined;
    await cameraChunks.put(piece);
    const bytes = recording.bytes + (isNew ? piece.data.byteLength : 0);
    await recordings.update(recording.id, {
      sampleCount: Math.max(recording.sampleCount, sampleCount),
      bytes,
    });
    return true;
  });
}

/** Closes a camera's recording, inside a caller's transaction over `recordings` and `cameraChunks`; null where it is empty. */
export async function sealPicture(database: Database, recording: Recording): Promise<Recording | null> {
  if ((await cameraChunksOf(database, recording.id).count()) === 0) {
    await database.recordings.delete(recording.id);
    return null;
  }
  const sealed: Recording = { ...recording, state: 'sealed' };
  await database.recordings.put(sealed);
  return sealed;
}

/** The pieces together, as they were recorded; null where there are none (any more). */
export async function readPicture(database: Database, recordingId: string): Promise<Blob | null> {
  const pieces = await cameraChunksOf(database, recordingId).toArray();
  return pieces.length === 0
    ? null
    : new Blob(
        pieces.map(({ data }) => data),
        { type: pictureMime },
      );
}

/** Puts the file in place of the pieces. `seconds` is its measured length; null leaves what the clock told. */
export function replaceByPicture(
  database: Database,
  recordingId: string,
  blob: Blob,
  seconds: number | null,
): Promise<boolean> {
  const { recordings, cameraChunks, blobs } = database;
  return database.transaction('rw', recordings, cameraChunks, blobs, async () => {
    const recording = await recordings.get(recordingId);
    if (!recording || recording.state === 'open') return false;
    await blobs.put({ recordingId, blob });
    const sampleCount = seconds === null ? recording.sampleCount : Math.round(seconds * recording.sampleRate);
    await recordings.put({
      ...recording,
      state: 'encoded',
      mime: pictureMime,
      bytes: blob.size,
      sampleCount,
    });
    await cameraChunksOf(database, recordingId).delete();
    return true;
  });
}
