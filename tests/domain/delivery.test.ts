import { describe, expect, it } from 'vitest';
import { Delivery } from '@/lib/domain/delivery/delivery';
import { measureDelivery, type Heard } from '@/lib/domain/delivery/delivery-measures';
import {
  deliveryParts,
  fillerCurve,
  onCurve,
  paceCurve,
  restartsPerHundred,
} from '@/lib/domain/delivery/delivery-scores';

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const heard = (change: Partial<Heard> = {}): Heard => ({
  transcript: words(70),
  speech: [{ start: 1, end: 31 }],
  durationSeconds: 32,
  levels: { stepSeconds: 0.02, decibels: Array.from({ length: 1600 }, () => -20) },
  waveform: [0, 0.5, 1],
  ...change,
});

describe('delivery', () => {
  it('counts words per minute of the answer window, without um and uh', () => {
    const delivery = measureDelivery(heard({ transcript: `um ${words(70)} uh` }));
    expect(delivery.answerSeconds).toBe(30);
    expect(delivery.wordCount).toBe(70);
    expect(delivery.wordsPerMinute).toBe(140);
    expect(delivery.fillersPerMinute).toBe(4);
    expect(Delivery.parse(delivery)).toEqual(delivery);
  });

  it.each([
    ['14 s', { speech: [{ start: 1, end: 15 }] }],
    ['24 words', { transcript: words(24) }],
    ['no transcript', { transcript: null }],
    ['no speech', { speech: [] }],
  ] satisfies [string, Partial<Heard>][])('gives no pace on thin evidence: %s', (_, change) =>
    expect(measureDelivery(heard(change)).wordsPerMinute).toBeNull(),
  );

  it('flags silences of more than three seconds between speech, and nothing at the edges', () => {
    const speech = [
      { start: 5, end: 10 },
      { start: 13, end: 20 },
      { start: 23.1, end: 30 },
    ];
    const delivery = measureDelivery(heard({ speech, durationSeconds: 40 }));
    expect(delivery.longPauses).toEqual([{ start: 20, end: 23.1 }]);
    expect(delivery.timeToFirstWord).toBe(5);
    expect(delivery.talkRatio).toBeCloseTo(18.9 / 25);
  });

  it('joins overlapping stretches and stays inside the take', () => {
    const delivery = measureDelivery(
      heard({
        speech: [
          { start: 10, end: 99 },
          { start: 2, end: 12 },
        ],
      }),
    );
    expect(delivery.speech).toEqual([{ start: 2, end: 32 }]);
  });

  it('counts time to the first word from the end of the question', () =>
    expect(measureDelivery(heard({ questionEndOffsetSeconds: -0.5 })).timeToFirstWord).toBe(1.5));

  it('hears a voice that fades, on speech frames only', () => {
    const decibels = Array.from({ length: 1600 }, (_, index) =>
      index < 50 || index > 1550 ? -Infinity : -20 - index / 160,
    );
    const delivery = measureDelivery(heard({ levels: { stepSeconds: 0.02, decibels } }));
    expect(delivery.fading).toBeGreaterThan(7);
    expect(delivery.loudnessRange).toBeGreaterThan(4);
  });

  it('places fillers about where they were said', () => {
    const transcript = `${words(30)} um ${words(30)}`;
    const at = measureDelivery(heard({ transcript })).fillers[0]?.at ?? 0;
    expect(at).toBeGreaterThan(14);
    expect(at).toBeLessThan(18);
  });

  it('keeps the drawing small without losing its peaks', () => {
    const waveform = Array.from({ length: 1000 }, (_, index) => (index === 777 ? 5 : 0.1));
    const drawn = measureDelivery(heard({ waveform })).waveform;
    expect(drawn).toHaveLength(200);
    expect(Math.max(...drawn)).toBe(1);
  });
});

describe('delivery scores', () => {
  it.each([
    [130, 10],
    [145, 10],
    [160, 10],
    [110, 6],
    [180, 6],
    [90, 2],
    [210, 2],
    [170, 8],
    [400, 0],
  ])('pace %i wpm → %d', (wpm, score) => expect(onCurve(paceCurve, wpm)).toBe(score));

  it.each([
    [0, 10],
    [3, 9],
    [5, 8],
    [12, 3],
    [30, 0],
  ])('%i fillers a minute → %d', (rate, score) => expect(onCurve(fillerCurve, rate)).toBe(score));

  it('carries a measurement as receipt for every point', () => {
    for (const part of deliveryParts(measureDelivery(heard()), words(70))) {
      expect(part.value).not.toBeNull();
      expect(part.receipts.every((receipt) => receipt.type === 'measure')).toBe(true);
    }
  });

  it('judges nothing where the answer is too short', () => {
    const parts = deliveryParts(measureDelivery(heard({ speech: [{ start: 0, end: 5 }] })), words(70));
    expect(parts.map((part) => part.value)).toEqual([null, null, null, null]);
  });

  it('counts words said twice', () => expect(restartsPerHundred('I I went we had we had lunch')).toBe(25));
});
