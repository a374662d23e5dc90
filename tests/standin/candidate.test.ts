import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTape, pulseFrequency, writeTape } from './candidate.ts';
import { resample } from './voice/resampler.ts';
import { readWav } from './voice/wav.ts';

/** Strength of one frequency in a piece of sound (Goertzel), relative to a full sine of amplitude 1. */
const strength = (pcm: Int16Array, rate: number, frequency: number): number => {
  const turn = 2 * Math.cos((2 * Math.PI * frequency) / rate);
  let [before, last] = [0, 0];
  for (const sample of pcm) [before, last] = [last, sample + turn * last - before];
  return (2 * Math.sqrt(before ** 2 + last ** 2 - turn * before * last)) / pcm.length;
};

describe('the fake microphone’s tape', () => {
  it('is a 48 kHz mono file with everything where its marks say', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tape-'));
    try {
      const file = join(folder, 'tape.wav');
      const marks = await writeTape(file, [{ say: 'Hello.' }, { pause: 0.5 }, { pulses: 3, first: 4 }]);
      const { pcm, rate } = await readWav(file);
      expect(rate).toBe(48_000);
      expect(pcm.length / rate).toBeCloseTo(marks.at(-1)?.end ?? 0, 3);
      const start = Math.round((marks[2]?.start ?? 0) * rate);
      for (const n of [0, 1, 2]) {
        const burst = pcm.subarray(start + n * 24_000, start + n * 24_000 + 5_760);
        expect(strength(burst, rate, pulseFrequency(4 + n))).toBeGreaterThan(5000);
        expect(strength(burst, rate, pulseFrequency(7 + n))).toBeLessThan(3000);
      }
      expect(pcm.subarray(start - 20_000, start - 4_000).every((sample) => sample === 0)).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('survives the way down to 16 kHz and back', async () => {
    const { pcm } = await buildTape([{ pulses: 1 }]);
    const down = resample(pcm, 48_000, 16_000);
    expect(strength(down.subarray(0, 1_920), 16_000, 400)).toBeCloseTo(
      strength(pcm.subarray(0, 5_760), 48_000, 400),
      -3,
    );
    expect(resample(down, 16_000, 48_000).length).toBe(pcm.length);
  });

  it('is free of what a lower rate cannot hold', () => {
    const whistle = Int16Array.from(
      { length: 48_000 },
      (_, i) => 12_000 * Math.sin((2 * Math.PI * 11_000 * i) / 48_000),
    );
    // The whistle begins and ends with a click, which no filter takes away.
    const loudest = resample(whistle, 48_000, 16_000)
      .subarray(200, -200)
      .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest).toBeLessThan(300);
  });
});
