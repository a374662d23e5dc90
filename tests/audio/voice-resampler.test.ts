import { describe, expect, it } from 'vitest';
import { Framer } from '@/lib/audio/voice/framer';
import { Resampler, voiceRate } from '@/lib/audio/voice/resampler';
import { centroidOf, createSpectrum } from '@/lib/audio/voice/spectrum';

/** A tone at 24 kHz, amplitude a half. */
const tone = (hertz: number, seconds: number): Int16Array =>
  Int16Array.from({ length: 24_000 * seconds }, (_, at) =>
    Math.round(16_384 * Math.sin((2 * Math.PI * hertz * at) / 24_000)),
  );

/** Root mean square of the middle, away from the edges. */
function loudness(samples: Float32Array): number {
  const middle = samples.subarray(500, -500);
  return Math.sqrt(middle.reduce((sum, sample) => sum + sample * sample, 0) / middle.length);
}

describe('the way from 24 to 16 kHz', () => {
  it.each([100, 1_000, 4_000, 6_500])('leaves a tone of %i Hz as loud and as early as it was', (hertz) => {
    const output = new Resampler(24_000).push(tone(hertz, 1));
    expect(output.length).toBeGreaterThan(15_900);
    let worst = 0;
    for (let at = 500; at < 15_000; at += 1) {
      const wanted = 0.5 * Math.sin((2 * Math.PI * hertz * at) / voiceRate);
      worst = Math.max(worst, Math.abs((output[at] ?? 0) - wanted));
    }
    expect(worst).toBeLessThan(0.002);
  });

  it.each([8_200, 9_000, 11_000])('folds nothing back: %i Hz is gone', (hertz) => {
    expect(loudness(new Resampler(24_000).push(tone(hertz, 1)))).toBeLessThan(0.5 * 10 ** (-60 / 20));
  });

  it('takes other rates, and its own', () => {
    const output = new Resampler(48_000).push(tone(1_000, 2));
    // The same samples, twice as fast: a tone of 2 kHz.
    expect(output[8_003]).toBeCloseTo(0.5 * Math.sin((2 * Math.PI * 2_000 * 8_003) / voiceRate), 2);
    expect(loudness(new Resampler(16_000).push(tone(1_000, 1)))).toBeCloseTo(0.5 / Math.SQRT2, 3);
  });

  it('gives bit for bit the same in bursts of any length', () => {
    const sound = tone(777, 1);
    const whole = new Resampler(24_000).push(sound);
    for (const burst of [1, 47, 48, 1_000, 12_000]) {
      const resampler = new Resampler(24_000);
      const parts: number[] = [];
      for (let at = 0; at < sound.length; at += burst)
        parts.push(...resampler.push(sound.subarray(at, at + burst)));
      expect(Float32Array.from(parts)).toEqual(whole);
    }
  });
});

describe('frames', () => {
  it('overlap as the cut says, begin with silence and end with it', () => {
    const framer = new Framer({ length: 6, hop: 2, lead: 2 });
    const frames = [
      ...framer.push(Float32Array.of(1, 2, 3)),
      ...framer.push(Float32Array.of(4, 5, 6)),
      ...framer.end(),
    ];
    expect(frames.map((frame) => [...frame])).toEqual([
      [0, 0, 1, 2, 3, 4],
      [1, 2, 3, 4, 5, 6],
      [3, 4, 5, 6, 0, 0],
    ]);
  });
});

describe('the spectrum', () => {
  const spectrum = createSpectrum(1_024);

  it('shows a tone where it is', () => {
    const frame = Float32Array.from({ length: 1_024 }, (_, at) => Math.sin((2 * Math.PI * 64 * at) / 1_024));
    const magnitudes = spectrum(frame);
    expect(magnitudes.indexOf(Math.max(...magnitudes))).toBe(64);
    // Half of the frame's length is a sine's magnitude, and the Hann window halves it.
    expect(magnitudes[64]).toBeCloseTo(256, 0);
    expect(centroidOf(magnitudes, voiceRate)).toBeCloseTo(1_000, -1);
  });

  it('of silence has no middle', () =>
    expect(centroidOf(spectrum(new Float32Array(1_024)), voiceRate)).toBe(0));
});
