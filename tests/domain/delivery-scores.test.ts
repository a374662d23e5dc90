import { describe, expect, it } from 'vitest';
import { ScorePart } from '@/lib/domain/coaching/score-sheet';
import { fillerCurve, onCurve, paceCurve } from '@/lib/domain/delivery/delivery-curves';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { deliveryParts } from '@/lib/domain/delivery/delivery-scores';
import { restartsOf, restartsPerHundred } from '@/lib/domain/delivery/restarts';
import { heard, levelsOf, words } from './delivery-heard';

const partsOf = (change: Parameters<typeof heard>[0], transcript = words(70)) =>
  deliveryParts(measureDelivery(heard({ transcript, ...change })), transcript);
const momentsOf = (parts: readonly ScorePart[], criterion: ScorePart['criterion']) =>
  parts
    .filter((part) => part.criterion === criterion)
    .flatMap((part) => part.receipts.filter((receipt) => receipt.type === 'moment'));

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
    for (const part of partsOf({})) {
      expect(part.value).not.toBeNull();
      expect(part.receipts.some((receipt) => receipt.type === 'measure')).toBe(true);
    }
  });

  it('judges nothing where the answer is too short', () => {
    const parts = partsOf({ speech: [{ start: 0, end: 5 }] });
    expect(parts.map((part) => part.value)).toEqual([null, null, null, null]);
  });

  it('never scores pauses in a noise that drowns the voice, nor a pace that is only estimated', () => {
    expect(partsOf({ levels: levelsOf(-30, -34) }).map((part) => part.value)).toEqual([10, 10, null, null]);
    const estimated = measureDelivery(heard({ transcript: null }));
    expect(estimated.estimatedWordsPerMinute).not.toBeNull();
    expect(deliveryParts(estimated, null)[0]?.value).toBeNull();
  });

  it('opens the four longest pauses, in the order of the take', () => {
    const starts = [0, 8, 15, 21, 28, 37.5];
    const speech = starts.map((start) => ({ start, end: start + 3 }));
    const found = momentsOf(partsOf({ speech, durationSeconds: 60 }), 'pauses');
    expect(found.map((moment) => [moment.what, moment.at, moment.seconds])).toEqual([
      ['longPause', 3, 5],
      ['longPause', 11, 4],
      ['longPause', 24, 4],
      ['longPause', 31, 6.5],
    ]);
  });

  it('opens fillers, certain ones before possible ones, and never more than fit', () => {
    const transcript = `${words(20)}. Actually, we won. ${'Um, you know, it worked well. '.repeat(9)}`;
    const parts = partsOf({}, transcript);
    const found = momentsOf(parts, 'fillers');
    expect(found.map((moment) => moment.word)).toEqual(['um', 'um', 'um', 'um']);
    for (const part of parts) expect(() => ScorePart.parse(part)).not.toThrow();
  });

  it('opens restarts, hesitations and where the voice has faded', () => {
    const speech = [
      { start: 1, end: 10 },
      { start: 12.5, end: 31 },
    ];
    const decibels = levelsOf(-20, -60, speech).decibels.map(
      (level, frame) => level - (frame > 1200 ? 9 : 0),
    );
    const transcript = `we we ${words(60)}`;
    const found = momentsOf(
      partsOf({ speech, levels: { stepSeconds: 0.02, decibels } }, transcript),
      'steadiness',
    );
    expect(found.map((moment) => moment.what)).toEqual(['restart', 'hesitation', 'fading']);
    expect(found[0]?.word).toBe('we');
    expect(found[2]?.at).toBeCloseTo(25.5, 1);
  });
});

describe('restarts', () => {
  it.each([
    ['I I went we had we had lunch', ['I', 'we']],
    ['I um I went', ['I']],
    ['it went very very well', []],
    ['We won. We celebrated', []],
    ['in the in the end', ['in']],
    ['step by step', []],
    ['', []],
  ])('%s', (transcript, expected) =>
    expect(restartsOf(transcript).map(({ word }) => word.text)).toEqual(expected),
  );

  it('counts them in a hundred words', () =>
    expect(restartsPerHundred('I I went we had we had lunch')).toBe(25));
});
