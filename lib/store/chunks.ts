import { Dexie, type Collection } from 'dexie';
import type { CameraChunk, Hold, RecordingChunk } from '@/lib/domain/recording';
import type { Database } from './database';

/** The chunks of one recording in order. Deleting through it reads no sound. */
export const chunksOf = (
  database: Database,
  recordingId: string,
): Collection<RecordingChunk, [string, number]> =>
  database.chunks
    .where('[recordingId+index]')
    .between([recordingId, Dexie.minKey], [recordingId, Dexie.maxKey]);

/** Up to `limit` chunks of a recording from that index on, for whoever reads an hour and holds seconds. */
export const chunksFrom = (
  database: Database,
  recordingId: string,
  index: number,
  limit: number,
): Promise<RecordingChunk[]> =>
  database.chunks
    .where('[recordingId+index]')
    .between([recordingId, index], [recordingId, Dexie.maxKey])
    .limit(limit)
    .toArray();

/** The pieces of a camera's picture in order. */
export const cameraChunksOf = (
  database: Database,
  recordingId: string,
): Collection<CameraChunk, [string, number]> =>
  database.cameraChunks
    .where('[recordingId+index]')
    .between([recordingId, Dexie.minKey], [recordingId, Dexie.maxKey]);

/**
 * Keys of all pieces of these recordings, in one reading from the first id to the last: of a thousand recordings most
 * are encoded and have none, and to ask for each of them takes far longer (measured: 0.5 ms each).
 */
export async function keysOfPieces(
  table: Database['chunks'] | Database['cameraChunks'],
  recordingIds: readonly string[],
): Promise<[string, number][]> {
  const wanted = new Set(recordingIds);
  const ids = recordingIds.toSorted();
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = table.where('[recordingId+index]').between([first, Dexie.minKey], [last, Dexie.maxKey]);
  return (await all.primaryKeys()).filter(([recordingId]) => wanted.has(recordingId));
}

/**
 * Appends chunks, all or none, while the recording is open; one that was discarded or sealed meanwhile takes no
 * more. `holds` are all stretches that were left out so far: they are written with the first chunk after them, so that
 * no sound is on the disk whose place on the clock is not. Returns whether they were taken.
 */
export function appendChunks(
  database: Database,
  recordingId: string,
  chunks: readonly RecordingChunk[],
  holds: readonly Hold[] = [],
): Promise<boolean> {
  return database.transaction('rw', database.recordings, database.chunks, async () => {
    const recording = await database.recordings.get(recordingId);
    if (recording?.state !== 'open') return false;
    await database.chunks.bulkPut([...chunks]);
    if (holds.length > recording.holds.length)
      await database.recordings.update(recordingId, { holds: [...holds] });
    return true;
  });
}

/** Where the sound of a recording begins and how long it is, on the interview's clock; null where there is none. */
export async function extentOf(
  database: Database,
  recordingId: string,
): Promise<{ startSample: number; sampleCount: number } | null> {
  const first = await chunksOf(database, recordingId).first();
  const last = await chunksOf(database, recordingId).last();
  if (!first || !last) return null;
  const end = last.startSample + last.samples.byteLength / 2;
  return { startSample: first.startSample, sampleCount: end - first.startSample };
}

/** Chunks laid out on the clock they count on; where some are missing there is silence of their length. */
export function laidOut(chunks: readonly RecordingChunk[]): Int16Array<ArrayBuffer> {
  const first = chunks[0];
  if (!first) return new Int16Array(0);
  const end = chunks.reduce(
    (far, chunk) => Math.max(far, chunk.startSample + chunk.samples.byteLength / 2),
    0,
  );
  const samples = new Int16Array(end - first.startSample);
  for (const chunk of chunks)
    samples.set(new Int16Array(chunk.samples), chunk.startSample - first.startSample);
  return samples;
}
