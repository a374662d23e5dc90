import { describe, expect, it } from 'vitest';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { pitchVariation } from '@/lib/domain/delivery/voice/pitch-variation';
import { heard } from './delivery-heard';
import { pitchOf } from './delivery-sound';

const whole = [{ start: 0, end: 100 }];
/** A voice that swings by so many semitones up and down around 120 Hz, ten seconds long. */
const swinging = (semitones: number, seconds = 10) =>
  pitchOf(
    Array.from({ length: seconds * 50 }, (_, frame) => ({
      hertz: 120 * 2 ** ((semitones * Math.sqrt(2) * Math.sin(frame / 9)) / 12),
    })),
  );

describe('pitch variation', () => {
  it('is next to nothing in a monotone', () =>
    expect(pitchVariation(swinging(0), whole)).toMatchObject({ semitones: 0, quotient: 0 }));

  it.each([1, 2, 4])('tells %i semitones, in semitones and as a quotient', (semitones) => {
    const found = pitchVariation(swinging(semitones), whole);
    // Of a sine, half the distance from the 16th to the 84th percentile is 1.24 standard deviations.
    expect(found?.semitones).toBeCloseTo(1.24 * semitones, 1);
    expect(found?.quotient).toBeCloseTo(2 ** (semitones / 12) - 1, 1);
  });

  it('is not moved by octave slips, nor by frames without a voice', () => {
    const clean = swinging(2);
    const hertz = clean.hertz.map((value, frame) =>
      frame % 7 === 0 ? value / 2 : frame % 5 === 0 ? value * 2 : frame % 3 === 0 ? 0 : value,
    );
    const found = pitchVariation({ ...clean, hertz }, whole);
    expect(found?.semitones).toBeCloseTo(pitchVariation(clean, whole)?.semitones ?? 0, 0);
  });

  it.each([
    [2.9, false],
    [3, true],
  ])('of %d s of voice: %s', (seconds, known) =>
    expect(pitchVariation(swinging(2, seconds), whole) !== null).toBe(known),
  );

  it('hears only what was spoken', () =>
    expect(pitchVariation(swinging(2), [{ start: 8, end: 10 }])).toBeNull());

  it('says that there was too little voice', () => {
    const pitch = pitchOf(Array.from({ length: 1600 }, () => ({ hertz: 0, clarity: 0.2 })));
    expect(measureDelivery(heard({ track: { speech: null, pitch } })).thin.pitch).toBe('tooLittleVoice');
  });
});
