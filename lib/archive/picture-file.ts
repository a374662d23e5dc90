import type { Recording } from '@/lib/domain/recording';
import type { Writing } from '@/lib/audio/export/sound-stream';
import { writeSound } from '@/lib/audio/export/write-sound';
import { withSound } from '@/lib/camera/with-sound';
import type { Database } from '@/lib/store/database';
import { readBlob, readRecording } from '@/lib/store/recordings';
import { clockSound } from './clock-sound';

/**
 * The camera's picture of a take with its sound, as WebM. What was left out of the sound is silent, so that lips and
 * voice keep together. Null where one of them is gone or not finished, or nobody here encodes the sound.
 */
export async function pictureFile(
  database: Database,
  recordingId: string,
  { signal, onProgress }: Writing,
): Promise<{ blob: Blob; sound: Recording; seconds: number } | null> {
  const sound = await readRecording(database, recordingId);
  if (!sound?.attemptId || sound.state === 'open') return null;
  const own = await database.recordings.where({ attemptId: sound.attemptId }).toArray();
  const camera = own.find(({ channel, state }) => channel === 'camera' && state === 'encoded');
  const picture = camera && (await readBlob(database, camera.id));
  const stream = clockSound(database, [sound], 'mixed');
  if (!picture || !stream || camera.clockId !== sound.clockId) return null;
  const heard = await writeSound(stream, 'webm', { signal, onProgress: (done) => onProgress(0.9 * done) });
  if (!heard) return null;
  const offset = (camera.startSample - sound.startSample) / sound.sampleRate;
  const blob = await withSound(picture, heard, { offset, signal });
  if (!blob) return null;
  onProgress(1);
  const end = offset + camera.sampleCount / camera.sampleRate;
  return { blob, sound, seconds: Math.max(end, stream.sampleCount / stream.sampleRate) };
}
