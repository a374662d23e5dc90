import { expiresAtOf } from '@/lib/domain/expiry';
import type { Recording } from '@/lib/domain/recording';
import { pictureMime, sealPicture } from './camera';
import { chunksOf, keysOfPieces, extentOf, laidOut } from './chunks';
import type { Database } from './database';
import { wavOf } from './wav';

/** What is known when a recording begins. A take's recording names its attempt, so that a crash can heal it. */
export type RecordingStart = Pick<
  Recording,
  'id' | 'interviewId' | 'attemptId' | 'channel' | 'clockId' | 'sampleRate' | 'startSample' | 'createdAt'
>;

const rawMime = 'audio/pcm';

/** Writes the row of a recording before its first sound; it expires `audioDays` after `createdAt`. Twice is once. */
export function openRecording(
  database: Database,
  start: RecordingStart,
  audioDays: number,
): Promise<Recording> {
  const recording: Recording = {
    ...start,
    sampleCount: 0,
    holds: [],
    state: 'open',
    mime: start.channel === 'camera' ? pictureMime : rawMime,
    bytes: 0,
    expiresAt: expiresAtOf(start.createdAt, audioDays),
    kept: false,
  };
  return database.transaction('rw', database.recordings, async () => {
    const stored = await database.recordings.get(start.id);
    if (stored) return stored;
    await database.recordings.add(recording);
    return recording;
  });
}

/** Closes a recording. Null where it is not there, or was empty and is gone now. Twice is once. */
export function sealRecording(database: Database, recordingId: string): Promise<Recording | null> {
  const { recordings, chunks, cameraChunks } = database;
  return database.transaction('rw', recordings, chunks, cameraChunks, () =>
    sealInTransaction(database, recordingId),
  );
}

/** As {@link sealRecording}, inside a caller's transaction over `recordings`, `chunks` and, for a camera, its pieces. */
export async function sealInTransaction(database: Database, recordingId: string): Promise<Recording | null> {
  const recording = await database.recordings.get(recordingId);
  if (recording?.state !== 'open') return recording ?? null;
  if (recording.channel === 'camera') return sealPicture(database, recording);
  const extent = await extentOf(database, recordingId);
  if (!extent) {
    await database.recordings.delete(recordingId);
    return null;
  }
  const sealed: Recording = { ...recording, ...extent, state: 'sealed', bytes: extent.sampleCount * 2 };
  await database.recordings.put(sealed);
  return sealed;
}

/** The raw sound (PCM 16 bit, mono); null where it is encoded already, expired or never was. */
export function readSamples(
  database: Database,
  recordingId: string,
): Promise<{ samples: Int16Array<ArrayBuffer>; sampleRate: number } | null> {
  return database.transaction('r', database.recordings, database.chunks, async () => {
    const recording = await database.recordings.get(recordingId);
    const chunks = await chunksOf(database, recordingId).toArray();
    if (!recording || chunks.length === 0) return null;
    return { samples: laidOut(chunks), sampleRate: recording.sampleRate };
  });
}

/**
 * Puts the encoded sound in place of the chunks, in one transaction. False where the recording is still open, was
 * deleted, or is no longer the `sampleCount` samples that were encoded: what a full disk had refused may have come to it
 * meanwhile. Nothing is written then.
 */
export function replaceByEncoded(
  database: Database,
  recordingId: string,
  { blob, mime, sampleCount }: { blob: Blob; mime: string; sampleCount: number },
): Promise<boolean> {
  const { recordings, chunks, blobs } = database;
  return database.transaction('rw', recordings, chunks, blobs, async () => {
    const recording = await recordings.get(recordingId);
    if (!recording || recording.state === 'open' || recording.sampleCount !== sampleCount) return false;
    await blobs.put({ recordingId, blob });
    await recordings.put({ ...recording, state: 'encoded', mime, bytes: blob.size });
    await chunksOf(database, recordingId).delete();
    return true;
  });
}

/** The encoded file as it is; null where there is none (yet). */
export async function readBlob(database: Database, recordingId: string): Promise<Blob | null> {
  return (await database.blobs.get(recordingId))?.blob ?? null;
}

/** The sound as a file: the encoded one, or a WAV made of the chunks; null where it is gone. */
export async function recordingBlob(database: Database, recordingId: string): Promise<Blob | null> {
  const row = await database.blobs.get(recordingId);
  if (row) return row.blob;
  const raw = await readSamples(database, recordingId);
  return raw && wavOf(raw.samples, raw.sampleRate);
}

export async function readRecording(database: Database, recordingId: string): Promise<Recording | null> {
  return (await database.recordings.get(recordingId)) ?? null;
}

/** All recordings of an interview, in the order in which they were begun. */
export const recordingsOf = (database: Database, interviewId: string): Promise<Recording[]> =>
  database.recordings.where({ interviewId }).sortBy('createdAt');

/** Recordings that were never sealed: the running take, or what a crash left. */
export const listOpenRecordings = (database: Database): Promise<Recording[]> =>
  database.recordings.where({ state: 'open' }).toArray();

/** Deletes a recording with its sound, at once and for good. The attempt keeps its words. */
export const discardRecording = (database: Database, recordingId: string): Promise<void> =>
  discardRecordings(database, [recordingId]);

/** Deletes the sound of a take that is started over. */
export async function discardTake(database: Database, attemptId: string): Promise<void> {
  await discardRecordings(database, await database.recordings.where({ attemptId }).primaryKeys());
}

/** The tables of recordings and what is in them. */
export const recordingTables = (database: Database) => [
  database.recordings,
  database.chunks,
  database.cameraChunks,
  database.blobs,
];

/** Deletes several recordings in one transaction; also inside a caller's over {@link recordingTables}. */
export function discardRecordings(database: Database, recordingIds: readonly string[]): Promise<void> {
  const { recordings, chunks, cameraChunks, blobs } = database;
  return database.transaction('rw', recordingTables(database), async () => {
    for (const table of [chunks, cameraChunks])
      await table.bulkDelete(await keysOfPieces(table, recordingIds));
    await blobs.bulkDelete([...recordingIds]);
    await recordings.bulkDelete([...recordingIds]);
  });
}

/** Keeps the sound beyond its expiry, or lets it expire again. */
export async function keepRecording(database: Database, recordingId: string, kept: boolean): Promise<void> {
  await database.recordings.update(recordingId, { kept });
}
