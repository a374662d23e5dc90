import { beforeAll, describe, expect, it } from 'vitest';
import { EchoMeasure } from '@/lib/domain/echo';
import { measureEcho } from '@/lib/domain/echo-measure';
import { after, at, chance, echoOf, measured, noise, rate, spoken, together } from './echo-room';

let line: Float32Array;
let candidate: Float32Array;
let sameVoice: Float32Array;
beforeAll(async () => {
  line = after(
    0.1,
    await spoken('This is how I will sound. Through headphones, your microphone should not hear me at all.'),
    0.7,
  );
  candidate = await spoken(
    'Yes, I hear you very well, and I am already wearing headphones, as you see.',
    'rms',
  );
  sameVoice = await spoken(
    'We had a large outage in March. I took the lead, found the cause, and wrote a plan.',
  );
}, 60_000);

const hush = () => noise(-65, line.length);
const tone = (hertz: number, seconds: number) =>
  at(
    -20,
    Float32Array.from({ length: seconds * rate }, (_, index) =>
      Math.sin((2 * Math.PI * hertz * index) / rate),
    ),
  );

describe('an echo', () => {
  it.each([
    [-10, 20, 'strong'],
    [-10, 150, 'strong'],
    [-10, 400, 'strong'],
    [-10, 600, 'strong'],
    [-16, 150, 'strong'],
    [-30, 20, 'some'],
    [-30, 150, 'some'],
    [-30, 400, 'some'],
    [-30, 600, 'some'],
    [-36, 150, 'some'],
    [-45, 150, 'none'],
    [-50, 150, 'none'],
  ] as const)('of %i dB, %i ms later, in a quiet room is measured: %s', (gain, lagMs, verdict) => {
    const heard = together(echoOf(line, { gain, lagMs, reverberation: 0.3 }), hush());
    const measure = measured(line, heard);
    expect(EchoMeasure.parse(measure).verdict).toBe(verdict);
    if (gain === -50) return;
    expect(Math.abs((measure.gainDb ?? 0) - gain)).toBeLessThan(2);
    expect(Math.abs((measure.lagMs ?? 0) - lagMs)).toBeLessThanOrEqual(20);
    expect(measure.correlation).toBeGreaterThan(0.7);
  });

  it('is found in a hall, in noise, in its own distortion, and under a candidate who is not louder', () => {
    const hall = echoOf(line, { gain: -15, lagMs: 200, reverberation: 0.8 });
    const loud = echoOf(line, { gain: 18, lagMs: 100 });
    const beside = echoOf(line, { gain: -10, lagMs: 200 });
    expect(measured(line, together(hall, noise(-45, line.length))).verdict).toBe('strong');
    expect(measured(line, loud)).toMatchObject({ verdict: 'strong', lagMs: 100 });
    expect(measured(line, together(beside, at(-40, candidate)).slice(0, line.length)).verdict).toBe('strong');
  });

  it('that the noise of the room covers does not matter', () => {
    const heard = together(echoOf(line, { gain: -45, lagMs: 150 }), noise(-45, line.length));
    expect(measured(line, heard).verdict).toBe('none');
  });
});

describe('no echo', () => {
  it.each([-65, -50, -35])('is what a fan of %i dBFS is', (level) => {
    expect(measured(line, noise(level, line.length))).toMatchObject({ verdict: 'none', lagMs: null });
  });

  it.each([0, 0.3, 0.7, 1.2])('is taken for one when somebody speaks meanwhile, from %f s on', (from) => {
    for (const voice of [candidate, sameVoice]) {
      const heard = together(after(from, at(-24, voice)), hush()).slice(0, line.length);
      const measure = measured(line, heard);
      expect(measure.correlation).toBeLessThan(0.6);
      // Not `none` either: under a voice as loud as this a strong echo could lie.
      expect(measure.verdict).toBe('unknown');
    }
  });

  it('is found behind somebody who whispers too far away to hide one', () => {
    const heard = together(at(-52, candidate), hush()).slice(0, line.length);
    expect(measured(line, heard).verdict).toBe('none');
  });

  it('is a hum of the mains', () => {
    expect(measured(line, together(tone(50, 6), hush()).slice(0, line.length)).verdict).toBe('none');
  });
});

describe('what cannot be measured is unknown', () => {
  const silence = () => new Float32Array(line.length);

  it.each([
    ['nothing was played', () => [silence(), hush()]],
    ['it was played too quietly', () => [line.map((sample) => sample / 100), hush()]],
    ['it was over at once', () => [line.slice(0, rate), line.slice(0, rate)]],
    ['a steady tone was played', () => [tone(440, 3), echoOf(tone(440, 3), { gain: -10, lagMs: 150 })]],
    ['the microphone is muted', () => [line, silence()]],
    ['the microphone gives a residue of nothing', () => [line, noise(-95, line.length)]],
    ['there are no samples at all', () => [new Float32Array(0), new Float32Array(0)]],
  ] as const)('%s', (_, make) => {
    const [played, heard] = make();
    expect(measured(played!, heard!)).toEqual({
      verdict: 'unknown',
      correlation: 0,
      lagMs: null,
      gainDb: null,
      measuredAt: 1,
    });
  });

  it('envelopes that are not of one length, or full of chance, give a measure all the same', () => {
    const random = chance(3);
    const rows = [400, 300, 0].map((length) => Array.from({ length }, () => Math.abs(random())));
    for (const played of rows)
      for (const heard of rows)
        expect(EchoMeasure.parse(measureEcho({ framesPerSecond: 100, played, heard }, 1)).verdict).not.toBe(
          'strong',
        );
  });
});
