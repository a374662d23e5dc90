import { encodingOf, provideEncoder, type EncodedFormat } from './encoding';
import { mp3InfoFrame } from './mp3-info';
import { mimeOf } from './sound-format';
import type { SoundStream, Writing } from './sound-stream';

/**
 * The sound encoded, with its true length and an index to seek by; null where nobody here encodes it. The libraries are
 * loaded when they are first needed; the encoded file is built in memory (an hour in stereo: 36 MB as Opus, 58 MB as MP3
 * or AAC).
 */
export async function writeEncoded(
  { sampleRate, channels, sampleCount, stretches }: SoundStream,
  format: EncodedFormat,
  { signal, onProgress }: Writing,
): Promise<Blob | null> {
  const media = await import('mediabunny');
  const { codec, bitrate, leadSamples, container, onPacket } = encodingOf(format);
  const quality = new media.Quality({ bitrate: bitrate * channels });
  if (!(await provideEncoder(media, codec, { numberOfChannels: channels, sampleRate, quality }))) return null;
  const target = new media.BufferTarget();
  const output = new media.Output({ format: container(media), target });
  let packets = 0;
  const source = new media.AudioSampleSource({
    codec,
    quality,
    onEncodedPacket(_, metadata) {
      packets += 1;
      onPacket(metadata);
    },
  });
  output.addAudioTrack(source);
  await output.start();
  try {
    let written = 0;
    for await (const data of stretches) {
      signal.throwIfAborted();
      const timestamp = (written - leadSamples) / sampleRate;
      const sample = new media.AudioSample({
        data,
        format: 's16',
        numberOfChannels: channels,
        sampleRate,
        timestamp,
      });
      await source.add(sample);
      sample.close();
      written += data.length / channels;
      onProgress(written / sampleCount);
    }
    signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  const { buffer } = target;
  if (!buffer) throw new Error('The encoder wrote nothing.');
  const parts = [buffer];
  if (format === 'mp3') {
    const extent = { frames: packets, bytes: buffer.byteLength, sampleCount };
    parts.unshift(mp3InfoFrame(new Uint8Array(buffer, 0, 4), extent).buffer);
  }
  return new Blob(parts, { type: mimeOf(format) });
}
