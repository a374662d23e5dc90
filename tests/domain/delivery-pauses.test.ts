import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/domain/delivery/delivery';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { pauseSummary } from '@/lib/domain/delivery/pauses';
import { heard } from './delivery-heard';

/** A second of speech before, between and after pauses of these lengths. */
function speechWith(pauses: readonly number[]): Span[] {
  let at = 0;
  return [...pauses, 0].map((pause) => {
    const span = { start: at, end: at + 1 };
    at += 1 + pause;
    return span;
  });
}

describe('pauses', () => {
  it.each([
    [0.24, {}],
    [0.25, { brief: 1 }],
    [0.99, { brief: 1 }],
    [1, { long: 1 }],
    [2, { hesitations: 1 }],
    [3, { hesitations: 1 }],
    [3.125, { flagged: 1 }],
  ])('%d s', (length, expected) => {
    const none = { brief: 0, long: 0, hesitations: 0, flagged: 0 };
    expect(pauseSummary(speechWith([length]))).toMatchObject({ ...none, ...expected });
  });

  it('tells the middle, nine of ten and the longest', () => {
    const summary = pauseSummary(speechWith([0.5, 0.5, 0.5, 1.5, 4]));
    expect(summary).toMatchObject({ count: 5, median: 0.5, longest: 4 });
    expect(summary.ninetieth).toBeCloseTo(3);
  });

  it('has nothing to tell of speech without a pause', () =>
    expect(pauseSummary(speechWith([]))).toMatchObject({ count: 0, median: 0, longest: 0 }));

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
});
