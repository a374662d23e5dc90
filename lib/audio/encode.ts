/** Opus at this rate keeps a voice as it was; a minute costs about 0.3 MB. */
const bitsPerSecond = 40_000;

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
  const media = await import('mediabunny');
  const quality = new media.Quality({ bitrate: bitsPerSecond });
  if (!(await media.canEncodeAudio('opus', { numberOfChannels: 1, sampleRate: rate, quality }))) return null;
  const target = new media.BufferTarget();
  const output = new media.Output({ format: new media.WebMOutputFormat(), target });
  const source = new media.AudioSampleSource({ codec: 'opus', quality });
  output.addAudioTrack(source);
  await output.start();
  const stretch = stretchSeconds * rate;
  for (let from = 0; from < samples.length; from += stretch) {
    const sample = new media.AudioSample({
      data: samples.slice(from, from + stretch),
      format: 's16',
      numberOfChannels: 1,
      sampleRate: rate,
      timestamp: from / rate,
    });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  return target.buffer && new Blob([target.buffer], { type: encodedMime });
}
