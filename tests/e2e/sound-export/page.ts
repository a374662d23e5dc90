import { exportSound, writableFormats, type SoundFormat, type SoundWish } from '@/lib/archive/sound-export';
import { toPcm16 } from '@/lib/audio/worklet/chunker';
import { openDatabase } from '@/lib/store/database';
import { findPulses } from '../sound-room/pulses';
import { rate, seed } from './seed';

const database = openDatabase();

/** What a test in Node can ask of the page; everything that comes back is plain data. */
export const exports = {
  seed: () => seed(database, Date.now()),
  formats: () => writableFormats(),

  /** Exports, and reads the file as any player does: its length, a jump to its middle, its pulses by channel. */
  async made(wish: SoundWish, format: SoundFormat) {
    const progress: number[] = [];
    const file = await exportSound(database, wish, format, {
      signal: new AbortController().signal,
      onProgress: (done) => progress.push(done),
    });
    if ('reason' in file) return { failure: file, progress };
    const audio = new Audio(URL.createObjectURL(file.blob));
    audio.muted = true;
    await new Promise((resolve, reject) => {
      audio.addEventListener('loadedmetadata', resolve, { once: true });
      audio.addEventListener('error', () => reject(new Error(audio.error?.message)), { once: true });
    });
    const sought = new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
    audio.currentTime = file.seconds / 2;
    await sought;
    const context = new OfflineAudioContext(2, 1, rate);
    const buffer = await context.decodeAudioData(await file.blob.arrayBuffer());
    const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) =>
      findPulses(Int16Array.from(buffer.getChannelData(channel), toPcm16), rate),
    );
    return {
      name: file.name,
      type: file.blob.type,
      seconds: file.seconds,
      bytes: file.blob.size,
      duration: audio.duration,
      sought: audio.currentTime,
      decodedSeconds: buffer.duration,
      channels,
      progress,
    };
  },

  /** Cancels at the first sign of progress. */
  async cancelled(format: SoundFormat) {
    const controller = new AbortController();
    const wish = { of: 'interview', interviewId: 'interview', tracks: 'stereo' } as const;
    const writing = { signal: controller.signal, onProgress: () => controller.abort() };
    return exportSound(database, wish, format, writing).then(
      () => 'finished',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
  },
};

Object.assign(globalThis, { exports });
