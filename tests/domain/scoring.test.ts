import { describe, expect, it } from 'vitest';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { contentWeights, scoreSheet, sheetWithoutScore, type Judged } from '@/lib/domain/coaching/scoring';
import { ScoreSheet } from '@/lib/domain/coaching/score-sheet';

const judge = (
  structure: number | null,
  relevance: number | null,
  clarity: number | null,
  impact: number | null,
): Judged['content'] => ({
  structure: { value: structure, receipts: [] },
  relevance: { value: relevance, receipts: [] },
  clarity: { value: clarity, receipts: [] },
  impact: { value: impact, receipts: [] },
});

const delivery = measureDelivery({
  transcript: Array.from({ length: 70 }, (_, index) => `word${index}`).join(' '),
  speech: [{ start: 0, end: 30 }],
  durationSeconds: 30,
  levels: { stepSeconds: 0.02, decibels: Array.from({ length: 1500 }, () => -20) },
  waveform: [],
});

describe('the sum', () => {
  it('is 0.7 content + 0.3 delivery with one decimal, and can be checked by hand', () => {
    const sheet = scoreSheet({ content: judge(8, 7, 6, 5), delivery, notScored: null });
    expect(sheet.content).toBe(6.6);
    expect(sheet.delivery).toBe(10);
    expect(sheet.overall).toBe(7.6);
    expect(ScoreSheet.parse(sheet)).toEqual(sheet);
  });

  it('is the content alone where delivery is unknown', () => {
    const sheet = scoreSheet({ content: judge(8, 8, 8, 8), delivery: null, notScored: null });
    expect(sheet).toMatchObject({ overall: 8, content: 8, delivery: null });
  });

  it('leaves a void criterion out and lets the rest weigh more', () => {
    const sheet = scoreSheet({ content: judge(null, 8, 5, null), delivery: null, notScored: null });
    expect(sheet.overall).toBe(6.7);
  });

  it('gives no score on fewer than two judged criteria', () => {
    const sheet = scoreSheet({ content: judge(10, null, null, null), delivery, notScored: null });
    expect(sheet).toMatchObject({ overall: null, content: null, notScored: 'noEvidence' });
  });

  it.each([
    [7.5, 7.5],
    [7.45, 7.5],
    [0, 0],
    [10, 10],
  ])('rounds %d to %d', (value, rounded) =>
    expect(
      scoreSheet({ content: judge(value, value, value, value), delivery: null, notScored: null }).overall,
    ).toBe(rounded),
  );

  it('has words only in practice', () =>
    expect(scoreSheet({ content: judge(8, 8, 8, 8), delivery, notScored: 'practice' })).toEqual({
      overall: null,
      content: null,
      delivery: null,
      notScored: 'practice',
      parts: [],
    }));

  it('says why there is none', () => {
    const sheet = sheetWithoutScore('silence', null);
    expect(sheet).toMatchObject({ overall: null, notScored: 'silence' });
  });

  it('publishes weights that make a whole', () =>
    expect(Object.values(contentWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1));
});
