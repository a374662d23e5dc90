import { failure, type Failure } from '@/lib/domain/failure';
import type { SoundFormat } from '@/lib/audio/export/sound-format';
import type { Writing } from '@/lib/audio/export/sound-stream';
import { writeSound } from '@/lib/audio/export/write-sound';
import type { Database } from '@/lib/store/database';
import type { Tracks } from './clock-sound';
import { interviewSound } from './interview-sound';
import { pictureFile } from './picture-file';
import { soundName } from './sound-name';
import { subjectOf, takeSound } from './take-sound';

export { soundFormats, type SoundFormat } from '@/lib/audio/export/sound-format';
export { writableFormats } from '@/lib/audio/export/writable-formats';

/**
 * What is taken along. `stereo`: candidate left, interviewer right; `mixed`: both in one channel; or one side alone.
 * `camera`: a take with the camera's picture, `recordingId` being its sound's; as WebM only, whose frames are as the camera
 * gave them.
 */
export type SoundWish =
  | { of: 'take'; recordingId: string }
  | { of: 'camera'; recordingId: string }
  | { of: 'interview'; interviewId: string; tracks: Tracks };

/** A file that is ready to be saved; `name` with its ending. */
export type SoundFile = { blob: Blob; name: string; mime: string; seconds: number };

/** What a WAV file can hold in two channels, and more than any interview: twelve hours. */
const longestSeconds = 12 * 3_600;

/**
 * Makes a file of a take or of a whole interview. Rejects with an `AbortError` where it is cancelled; gives a failure
 * where the sound is gone (`soundGone`) or could not be written (`exportFailed`).
 */
export async function exportSound(
  database: Database,
  wish: SoundWish,
  format: SoundFormat,
  writing: Writing,
  now: number = Date.now(),
): Promise<SoundFile | Failure> {
  try {
    if (wish.of === 'camera') return await exportPicture(database, wish.recordingId, format, writing);
    const sound =
      wish.of === 'take'
        ? await takeSound(database, wish.recordingId)
        : await interviewSound(database, wish.interviewId, wish.tracks, now);
    if (!sound) return failure('soundGone');
    const seconds = sound.stream.sampleCount / sound.stream.sampleRate;
    if (seconds > longestSeconds) return failure('exportFailed', `${Math.round(seconds)} s`);
    const blob = await writeSound(sound.stream, format, writing);
    if (!blob) return failure('exportFailed', format);
    const name = `${soundName(sound.at, sound.about)}.${format}`;
    return { blob, name, mime: blob.type, seconds };
  } catch (error) {
    writing.signal.throwIfAborted();
    return failure('exportFailed', error instanceof Error ? error.message : '');
  }
}

async function exportPicture(
  database: Database,
  recordingId: string,
  format: SoundFormat,
  writing: Writing,
): Promise<SoundFile | Failure> {
  if (format !== 'webm') return failure('exportFailed', format);
  const made = await pictureFile(database, recordingId, writing);
  if (!made) return failure('soundGone');
  const { blob, sound, seconds } = made;
  const name = `${soundName(sound.createdAt, await subjectOf(database, sound))}.webm`;
  return { blob, name, mime: blob.type, seconds };
}
