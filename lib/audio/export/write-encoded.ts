import type { AudioCodec, OutputFormat } from 'mediabunny';
import type { SoundFormat } from './sound-format';
import type { SoundStream, Writing } from './sound-stream';

type EncodedFormat = Exclude<SoundFormat, 'wav'>;
type Media = typeof import('mediabunny');

/** Bits a second and channel. Opus keeps a voice with less than the older two. */
const bitrates: Record<'opus' | 'aac' | 'mp3', number> = { opus: 40_000, aac: 64_000, mp3: 64_000 };

/**
 * The sound encoded, with its true length and an index to seek by. The libraries are loaded when they are first needed;
 * the encoded file is built in memory (an hour in stereo: 36 MB as Opus, 58 MB as MP3 or AAC).
 */
export async function writeEncoded(
  { sampleRate, channels, sampleCount, stretches }: SoundStream,
  format: EncodedFormat,
  { signal, onProgress }: Writing,
): Promise<ArrayBuffer> {
  const media = await import('mediabunny');
  const codec = codecOf(format);
  const quality = new media.Quality({ bitrate: bitrates[codec] * channels });
  await provideEncoder(media, codec, { numberOfChannels: channels, sampleRate, quality });
  const target = new media.BufferTarget();
  const output = new media.Output({ format: containerOf(media, format), target });
  const source = new media.AudioSampleSource({ codec, quality });
  output.addAudioTrack(source);
  await output.start();
  try {
    let written = 0;
    for await (const data of stretches) {
      signal.throwIfAborted();
      const sample = new media.AudioSample({
        data,
        format: 's16',
        numberOfChannels: channels,
        sampleRate,
        timestamp: written / sampleRate,
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
  if (!target.buffer) throw new Error('The encoder wrote nothing.');
  return target.buffer;
}

function codecOf(format: EncodedFormat): 'opus' | 'aac' | 'mp3' {
  switch (format) {
    case 'webm':
    case 'mp4':
      return 'opus';
    case 'm4a':
      return 'aac';
    case 'mp3':
      return 'mp3';
  }
}

function containerOf(media: Media, format: EncodedFormat): OutputFormat {
  switch (format) {
    case 'webm':
      return new media.WebMOutputFormat();
    case 'mp4':
    case 'm4a':
      return new media.Mp4OutputFormat();
    case 'mp3':
      return new media.Mp3OutputFormat();
  }
}

/** What the browser does not encode by itself is encoded by a packaged encoder, loaded only now. */
async function provideEncoder(
  media: Media,
  codec: AudioCodec,
  options: Parameters<Media['canEncodeAudio']>[1],
): Promise<void> {
  if (await media.canEncodeAudio(codec, options)) return;
  if (codec === 'mp3') (await import('@mediabunny/mp3-encoder')).registerMp3Encoder();
  else if (codec === 'aac') (await import('@mediabunny/aac-encoder')).registerAacEncoder();
  else throw new Error(`Nothing here encodes ${codec}.`);
}
