import { expiresAtOf } from '@/lib/domain/expiry';
import type { Hold, Recording } from '@/lib/domain/recording';
import { chunksOf } from './chunks';
import type { Database } from './database';
import type { RecordingStart } from './recordings';

/** A recording that is whole in memory; `samples` are PCM 16 bit, mono. */
export type WholeSound = RecordingStart & { samples: Int16Array<ArrayBuffer>; holds: readonly Hold[] };

/**
 * Writes a recording that could not be written as it came: all of its sound in one chunk, sealed, in place of whatever
 * part of it is there. Twice is once.
 */
export function keepWholeSound(database: Database, sound: WholeSound, audioDays: number): Promise<void> {
  const { recordings, chunks, blobs } = database;
  const { samples, holds, ...start } = sound;
  return database.transaction('rw', recordings, chunks, blobs, async () => {
    const stored = await recordings.get(start.id);
    const row: Recording = {
      ...start,
      kept: stored?.kept ?? false,
      expiresAt: stored?.expiresAt ?? expiresAtOf(start.createdAt, audioDays),
      sampleCount: samples.length,
      holds: [...holds],
      state: 'sealed',
      mime: 'audio/pcm',
      bytes: samples.byteLength,
    };
    await chunksOf(database, start.id).delete();
    await blobs.delete(start.id);
    const { buffer, byteOffset, byteLength } = samples;
    await chunks.put({
      recordingId: start.id,
      index: 0,
      startSample: start.startSample,
      samples: buffer.slice(byteOffset, byteOffset + byteLength),
    });
    await recordings.put(row);
  });
}
