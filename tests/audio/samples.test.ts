import { describe, expect, it } from 'vitest';
import { decibelsOf, meterLevel, silentDecibels } from '@/lib/audio/decibels';
import { readingOf } from '@/lib/audio/level-meter';
import { createMouth } from '@/lib/audio/mouth';
import { toWav } from '@/lib/audio/wav';
import { waveformOf } from '@/lib/audio/waveform';
import { toPcm16 } from '@/lib/audio/worklet/chunker';

describe('levels', () => {
  it.each([
    [1, 0],
    [0.5, -6.02],
    [0.001, -60],
    [0, silentDecibels],
    [1e-9, silentDecibels],
  ])('amplitude %d is %d dBFS', (amplitude, decibels) =>
    expect(decibelsOf(amplitude)).toBeCloseTo(decibels, 1),
  );

  it.each([
    [-120, 0],
    [-60, 0],
    [-36, 0.5],
    [-12, 1],
    [0, 1],
  ])('%d dBFS moves the meter to %d', (decibels, level) =>
    expect(meterLevel(decibels)).toBeCloseTo(level, 5),
  );

  it('reads rms, peak and clipping of a line', () => {
    expect(readingOf(Float32Array.of(0.5, -0.5, 0.5, -0.5))).toMatchObject({
      rms: 0.5,
      peak: 0.5,
      clipped: false,
    });
    expect(readingOf(Float32Array.of(0, -1.2))).toMatchObject({ peak: 1, clipped: true });
    expect(readingOf(new Float32Array(0)).decibels).toBe(silentDecibels);
  });

  it('opens the mouth faster than it closes it, and closes it wholly', () => {
    const mouth = createMouth();
    expect(mouth(0.2)).toBeGreaterThan(0.5);
    expect(mouth(0.2)).toBeGreaterThan(0.8);
    expect(mouth(0)).toBeGreaterThan(0.3);
    for (let turn = 0; turn < 20; turn += 1) mouth(0);
    expect(mouth(0)).toBe(0);
  });
});

describe('samples', () => {
  it.each([
    [0, 0],
    [1, 32_767],
    [-1, -32_767],
    [1.7, 32_767],
    [-1.7, -32_768],
  ])('amplitude %d is PCM %d', (amplitude, pcm) => expect(toPcm16(amplitude)).toBe(pcm));

  it('writes a WAV file that says what it is', async () => {
    const wav = toWav(Int16Array.of(0, 1, -2, 32_767), 24_000);
    const view = new DataView(await wav.arrayBuffer());
    const text = (at: number) =>
      String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(wav.type).toBe('audio/wav');
    expect(view.byteLength).toBe(52);
    expect(view.getUint32(4, true)).toBe(44);
    expect(view.getUint32(24, true)).toBe(24_000);
    expect(view.getUint32(28, true)).toBe(48_000);
    expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 1, -2, 32_767]);
  });

  it('draws the peaks of equal stretches', () => {
    const samples = new Int16Array(24_000);
    samples[12_345] = -16_384;
    const drawn = waveformOf(samples);
    expect(drawn).toHaveLength(200);
    expect(drawn.flatMap((peak, index) => (peak > 0 ? [[index, peak]] : []))).toEqual([[102, 0.5]]);
    expect(waveformOf(Int16Array.of(-32_768, 0, 16_384))).toEqual([1, 0, 0.5]);
    expect(waveformOf(new Int16Array(0))).toEqual([]);
  });
});
