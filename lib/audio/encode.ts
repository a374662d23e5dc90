import type { SoundStream } from './export/sound-stream';
import { writeEncoded } from './export/write-encoded';

/** Handed to the encoder in stretches of a second, so that its back-pressure has something to work on. */
const stretchSeconds = 1;

/** What {@link encodeWebm} makes. */
export const encodedMime = 'audio/webm;codecs=opus';

/**
 * Mono 16-bit PCM as WebM/Opus with a true duration and an index to seek by. Null where this browser has no encoder
 * for it, and for an empty take; rejects where the encoder fails in the middle. The library is loaded on first use.
 */
export async function encodeWebm(samples: Int16Array<ArrayBuffer>, rate: number): Promise<Blob | null> {
  if (samples.length === 0) return null;
  const stream: SoundStream = {
    sampleRate: rate,
    channels: 1,
    sampleCount: samples.length,
    stretches: inStretches(samples, stretchSeconds * rate),
  };
  const { signal } = new AbortController();
  const file = await writeEncoded(stream, 'webm', { signal, onProgress: () => undefined });
  return file && new Blob([file], { type: encodedMime });
}

async function* inStretches(
  samples: Int16Array<ArrayBuffer>,
  length: number,
): AsyncGenerator<Int16Array<ArrayBuffer>, void, undefined> {
  for (let from = 0; from < samples.length; from += length) yield samples.slice(from, from + length);
}
