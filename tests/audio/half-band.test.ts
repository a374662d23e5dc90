import { describe, expect, it } from 'vitest';
import { HalfBand, halfBandLookahead } from '@/lib/audio/worklet/half-band';

const tone = (hertz: number, length: number): Float32Array =>
  Float32Array.from({ length }, (_, index) => Math.sin((2 * Math.PI * hertz * index) / 48_000));

const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** How much of a tone is left, dB, after the first and before the last few milliseconds. */
function gain(hertz: number): number {
  const input = tone(hertz, 9_600);
  const output = new HalfBand().process(input).slice(200, 4_600);
  return 20 * Math.log10(rms(output) / rms(input) + 1e-9);
}

function inBlocks(input: Float32Array, lengths: readonly number[]): Float32Array {
  const filter = new HalfBand();
  const parts: number[] = [];
  let place = 0;
  for (let turn = 0; place < input.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    parts.push(...filter.process(input.slice(place, place + length)));
    place += length;
  }
  return Float32Array.from(parts);
}

describe('halving the rate', () => {
  it.each([100, 1_000, 4_000, 8_000, 10_500])('leaves %i Hz as it is', (hertz) => {
    expect(Math.abs(gain(hertz))).toBeLessThan(0.05);
  });

  it.each([13_100, 14_000, 16_000, 20_000, 23_000])('lets nothing of %i Hz fold back', (hertz) => {
    expect(gain(hertz)).toBeLessThan(-70);
  });

  it('gives the sample that belongs to twice its number, so that time does not move', () => {
    const impulse = new Float32Array(2_000);
    impulse[1_000] = 1;
    const output = new HalfBand().process(impulse);
    expect(output.indexOf(Math.max(...output))).toBe(500);
    const slow = new HalfBand().process(tone(200, 4_800));
    expect(slow[1_000]).toBeCloseTo(Math.sin((2 * Math.PI * 200 * 2_000) / 48_000), 3);
  });

  it.each([[[128]], [[1]], [[7, 128, 3]], [[480, 0, 2]]])(
    'gives the same in blocks of %j as in one piece',
    (lengths) => {
      const input = tone(440, 3_000).map((sample, index) => sample * ((index % 97) / 97));
      expect(inBlocks(input, lengths)).toEqual(new HalfBand().process(input));
    },
  );

  it('knows an output as soon as it can be known', () => {
    const filter = new HalfBand();
    expect(filter.process(new Float32Array(halfBandLookahead))).toHaveLength(0);
    expect(filter.process(new Float32Array(1))).toHaveLength(1);
    expect(filter.process(new Float32Array(1))).toHaveLength(0);
    expect(filter.process(new Float32Array(128))).toHaveLength(64);
  });
});
