import { describe, expect, it } from 'vitest';
import { mp3InfoFrame } from '@/lib/audio/export/mp3-info';
import { declareLookahead } from '@/lib/audio/export/opus-lookahead';

/** The header of a frame at 24 kHz, layer III, 64 kbit/s mono and 128 kbit/s stereo, without a checksum. */
const mono = Uint8Array.of(0xff, 0xf3, 0x84, 0xc4);
const stereo = Uint8Array.of(0xff, 0xf3, 0xd4, 0x44);

describe('the first frame of an MP3 file', () => {
  it.each([
    ['mono', mono, 13],
    ['stereo', stereo, 21],
  ] as const)('%s: says how long the sound is and what is not of it', (_, header, at) => {
    const frame = mp3InfoFrame(header, { frames: 100, bytes: 19_200, sampleCount: 56_000 });
    const view = new DataView(frame.buffer);
    const text = (from: number, length: number) => String.fromCharCode(...frame.slice(from, from + length));
    const size = frame.length;
    expect(size).toBeGreaterThanOrEqual(at + 120 + 36);
    // As long as the bitrate in its header says: 3 bytes for each kilobit at 24 kHz.
    expect([0, 8, 16, 24, 32, 40, 48, 56, 64][frame[2]! >> 4]! * 3).toBe(size);
    expect([frame[0], frame[1], frame[3]]).toEqual([header[0], header[1], header[3]]);
    expect([text(at, 4), text(at + 120, 9)]).toEqual(['Info', 'LAME3.100']);
    expect([view.getUint32(at + 8), view.getUint32(at + 12)]).toEqual([100, 19_200 + size]);
    const delays = view.getUint32(at + 140) & 0xffffff;
    expect([delays >> 12, delays & 0xfff]).toEqual([576, 100 * 576 - 576 - 56_000]);
    const contents = frame.slice(at + 16, at + 116);
    expect([contents[0], contents[50], contents[99]]).toEqual([0, 128, 253]);
  });
});

describe('the header of Opus', () => {
  const header = (preSkip: number): ArrayBuffer => {
    const bytes = new ArrayBuffer(19);
    new DataView(bytes).setUint16(10, preSkip, true);
    return bytes;
  };
  const skipOf = (bytes: ArrayBuffer): number => new DataView(bytes).getUint16(10, true);

  it.each([
    [156, 312],
    [312, 312],
    [3_840, 3_840],
  ])('that tells to skip %i samples tells to skip %i', (told, mended) => {
    const [whole, part] = [header(told), header(told)];
    declareLookahead({
      decoderConfig: { codec: 'opus', sampleRate: 24_000, numberOfChannels: 1, description: whole },
    });
    declareLookahead({
      decoderConfig: {
        codec: 'opus',
        sampleRate: 24_000,
        numberOfChannels: 1,
        description: new Uint8Array(part),
      },
    });
    expect([skipOf(whole), skipOf(part)]).toEqual([mended, mended]);
  });

  it('that is none is left as it is', () => {
    const short = new ArrayBuffer(4);
    declareLookahead({
      decoderConfig: { codec: 'opus', sampleRate: 24_000, numberOfChannels: 1, description: short },
    });
    declareLookahead(undefined);
    expect(new Uint8Array(short)).toEqual(new Uint8Array(4));
  });
});
