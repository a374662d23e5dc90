/**
 * Sound that is made while it is read, so that an hour of it never lies in memory: stretches in order, PCM 16 bit, the
 * channels of each sample side by side; whoever reads a stretch owns it. `sampleCount` counts samples of one channel, and
 * the stretches keep to it.
 */
export type SoundStream = {
  sampleRate: number;
  channels: 1 | 2;
  sampleCount: number;
  stretches: AsyncIterable<Int16Array<ArrayBuffer>>;
};

/** `signal` cancels; `onProgress` is told the part that is done, 0..1. */
export type Writing = { signal: AbortSignal; onProgress: (done: number) => void };
