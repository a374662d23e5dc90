import { wavHeader } from '@/lib/audio/wav';
import { mimeOf } from './sound-format';
import type { SoundStream, Writing } from './sound-stream';

/**
 * A WAV file of 16 bit. How long it is stands in its header from the start, and each stretch is handed to the browser as
 * soon as it is there, which may put it on the disk: of an hour only seconds are in memory.
 */
export async function writeWav(
  { sampleRate, channels, sampleCount, stretches }: SoundStream,
  { signal, onProgress }: Writing,
): Promise<Blob> {
  const parts: Blob[] = [new Blob([wavHeader({ sampleRate, channels, sampleCount })])];
  let written = 0;
  for await (const stretch of stretches) {
    signal.throwIfAborted();
    parts.push(new Blob([stretch]));
    written += stretch.length / channels;
    // Given back at once: the garbage of an hour would come to hundreds of megabytes before anybody collects it.
    stretch.buffer.transfer(0);
    onProgress(written / sampleCount);
  }
  return new Blob(parts, { type: mimeOf('wav') });
}
