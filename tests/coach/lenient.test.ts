import { describe, expect, it } from 'vitest';
import { coerced } from '@/lib/coach/lenient';
import { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { honest } from './model-answer';

const breakdown = (change: Record<string, unknown>): unknown => ({
  ...honest.scoring,
  content_breakdown: { ...honest.scoring.content_breakdown, ...change },
});
const blank = {
  ...honest.scoring,
  content_breakdown: { star: null, relevance: null, clarity: null, impact: null },
};
const star = (value: unknown): number | null | undefined =>
  coerced('scoring', breakdown({ star: value }), blank)?.value.content_breakdown.star;

describe('lenient reading', () => {
  it('leaves a good answer as it is and mends nothing', () => {
    for (const name of Object.keys(CoachFeedback.shape) as (keyof CoachFeedback)[])
      expect(coerced(name, honest[name], honest[name])).toEqual({ value: honest[name], mended: [] });
  });

  it.each([
    [8.5, 8.5],
    ['8.5', 8.5],
    ['8,5', 8.5],
    ['8/10', 8],
    ['8 / 10', 8],
    [11, null],
    [-1, null],
    ['11', null],
    [Number.NaN, null],
    [null, null],
    ['high', null],
    [true, null],
    [{}, null],
    [undefined, null],
  ])('a score of %j is %j', (given, score) => expect(star(given)).toBe(score));

  it('says what was mended', () =>
    expect(coerced('scoring', breakdown({ star: 11 }), blank)?.mended.join()).toContain(
      'scoring.content_breakdown.star',
    ));

  it('cuts over-long texts at a word, and over-long lists', () => {
    const headline = 'word '.repeat(40);
    const read = coerced(
      'content_feedback',
      { ...honest.content_feedback, headline, top_strengths: ['a', 'b', 'c', 'd'] },
      honest.content_feedback,
    );
    expect(read?.value.headline.length).toBeLessThanOrEqual(90);
    expect(read?.value.headline).toMatch(/word…$/);
    expect(read?.value.top_strengths).toEqual(['a', 'b', 'c']);
    expect(read?.mended).toHaveLength(2);
  });

  it('forgives spellings and drops notes that cannot be read', () => {
    const note = honest.coach_notes[0];
    const read = coerced(
      'coach_notes',
      [
        { ...note, change_type: 'impact_language' },
        { ...note, change_type: 'magic' },
        'what?',
        { change_type: 'clarity' },
      ],
      [],
    );
    expect(read?.value.map((each) => each.change_type)).toEqual(['impactLanguage']);
  });

  it('fills what is missing and ignores what is not ours', () => {
    const read = coerced('content_feedback', { headline: 'Only this.', extra: 1 }, honest.content_feedback);
    expect(read?.value).toEqual({ ...honest.content_feedback, headline: 'Only this.' });
  });

  it.each([[null], ['text'], [12], [[]]])('cannot read %j as a section', (value) =>
    expect(coerced('scoring', value, blank)).toBeNull(),
  );
});
