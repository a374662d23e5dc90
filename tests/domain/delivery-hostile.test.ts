import { describe, expect, it } from 'vitest';
import { Delivery } from '@/lib/domain/delivery/delivery';
import { measureDelivery, type Heard } from '@/lib/domain/delivery/delivery-measures';
import { deliveryParts } from '@/lib/domain/delivery/delivery-scores';
import { ScorePart } from '@/lib/domain/coaching/score-sheet';
import { speechSpans } from '@/lib/domain/delivery/voice-activity';
import { heard, levelsOf, words } from './delivery-heard';
import { held, pitchOf } from './delivery-sound';

const odd = [Number.NaN, Infinity, -Infinity, -1e300, 0, -20];
const oddLevels = {
  stepSeconds: 0.02,
  decibels: Array.from({ length: 1600 }, (_, at) => odd[at % odd.length] ?? 0),
};
const oddPitch = pitchOf(
  Array.from({ length: 1600 }, (_, at) => ({
    hertz: odd[at % 6] ?? 0,
    clarity: odd[(at + 1) % 6] ?? 0,
    centroid: odd[(at + 2) % 6] ?? 0,
  })),
);
const probabilities = Array.from({ length: 1000 }, (_, at) => odd[at % 6] ?? 0);

describe('whatever is handed in', () => {
  it.each([
    [
      'nothing at all',
      { transcript: '', speech: [], durationSeconds: 0, levels: { stepSeconds: 0.02, decibels: [] } },
    ],
    ['one frame', { levels: { stepSeconds: 0.02, decibels: [-20] } }],
    ['one frame of pitch', { track: { speech: null, pitch: pitchOf(held(0.02)) } }],
    ['no frame of pitch', { track: { speech: null, pitch: pitchOf([]) } }],
    ['odd levels', { levels: oddLevels }],
    ['an odd track', { track: { speech: { stepSeconds: 0.032, probabilities }, pitch: oddPitch } }],
    ['speech without length', { speech: [{ start: 3, end: 3 }] }],
    ['speech that ends before it begins', { speech: [{ start: 9, end: 3 }] }],
    ['speech beyond the take', { speech: [{ start: 90, end: 95 }] }],
    ['a take of no length', { durationSeconds: 0 }],
    ['punctuation alone', { transcript: '… — ?! \u0000' }],
    ['a language nobody knows', { language: '' }],
  ] satisfies [string, Partial<Heard>][])(
    '%s makes a delivery that can be stored, and its parts',
    (_, change) => {
      const given = heard(change);
      const delivery = measureDelivery(given);
      expect(Delivery.safeParse(delivery).error).toBeUndefined();
      for (const part of deliveryParts(delivery, given.transcript))
        expect(ScorePart.safeParse(part).error).toBeUndefined();
    },
  );

  it('finds no speech in silence and everything in one long vowel', () => {
    expect(measureDelivery(heard({ speech: speechSpans([]) })).speech).toEqual([]);
    const whole = measureDelivery(heard({ speech: [{ start: 0, end: 32 }], levels: levelsOf(-20, -20) }));
    expect(whole.talkRatio).toBe(1);
    expect(whole.pauses?.count).toBe(0);
  });

  it('reads a transcript of 40 000 characters over two hundred phrases', () => {
    const transcript = words(4700).slice(0, 40_000);
    const speech = Array.from({ length: 200 }, (_, at) => ({ start: at * 9, end: at * 9 + 8 }));
    const delivery = measureDelivery(heard({ transcript, speech, durationSeconds: 1800 }));
    expect(delivery.wordCount).toBeGreaterThan(4000);
    expect(Delivery.safeParse(delivery).success).toBe(true);
  });
});
