import type { OutputFormat, Quality } from 'mediabunny';
import type { SoundFormat } from './sound-format';
import { declareLookahead } from './opus-lookahead';

export type EncodedFormat = Exclude<SoundFormat, 'wav'>;
export type Media = typeof import('mediabunny');

/** How a format is encoded. */
export type Encoding = {
  codec: 'opus' | 'aac' | 'mp3';
  /** Bits a second and channel. Opus keeps a voice with less than the older two. */
  bitrate: number;
  /** So many samples come before the sound that players are told to skip: the encoder's own beginning. */
  leadSamples: number;
  container: (media: Media) => OutputFormat;
  onPacket: (metadata: EncodedAudioChunkMetadata | undefined) => void;
};

/** The packaged encoder begins with one frame of its own; the file's edit list takes it out again (measured). */
const aacLeadSamples = 1_024;

const opus = { codec: 'opus', bitrate: 40_000, leadSamples: 0, onPacket: declareLookahead } as const;
const nothing = (): void => undefined;

export function encodingOf(format: EncodedFormat): Encoding {
  switch (format) {
    case 'webm':
      return { ...opus, container: (media) => new media.WebMOutputFormat() };
    case 'mp4':
      return { ...opus, container: (media) => new media.Mp4OutputFormat() };
    case 'm4a':
      return {
        codec: 'aac',
        bitrate: 64_000,
        leadSamples: aacLeadSamples,
        container: (media) => new media.Mp4OutputFormat(),
        onPacket: nothing,
      };
    case 'mp3':
      return {
        codec: 'mp3',
        bitrate: 64_000,
        leadSamples: 0,
        // Its info frame is our own.
        container: (media) => new media.Mp3OutputFormat({ xingHeader: false }),
        onPacket: nothing,
      };
  }
}

/**
 * Makes sure that somebody encodes this. Opus is the browser's, or nobody's. MP3 and AAC are encoded by packaged
 * encoders, which are loaded only now: how much the systems' AAC encoders put before the sound differs from one to the
 * next, and no browser tells.
 */
export async function provideEncoder(
  media: Media,
  codec: Encoding['codec'],
  options: { numberOfChannels: number; sampleRate: number; quality: Quality },
): Promise<boolean> {
  switch (codec) {
    case 'mp3':
      (await import('@mediabunny/mp3-encoder')).registerMp3Encoder();
      return true;
    case 'aac':
      (await import('@mediabunny/aac-encoder')).registerAacEncoder();
      return true;
    case 'opus':
      return media.canEncodeAudio('opus', options);
  }
}
