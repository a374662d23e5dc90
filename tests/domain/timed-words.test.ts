import { describe, expect, it } from 'vitest';
import { timedWords, wordAt } from '@/lib/domain/delivery/word-times/timed-words';
import type { Delivery } from '@/lib/domain/delivery/delivery';

const said = 'I pulled the numbers. Um, then I showed him.';
const delivery = {
  speech: [
    { start: 1, end: 3 },
    { start: 5, end: 7.5 },
  ],
  filledPauses: [],
  fillers: [{ word: 'um', certain: true, weight: 1, at: 5, from: 22, to: 24 }],
} as unknown as Delivery;
const take = { transcript: said, verbatim: null, delivery };

describe('the words of a take', () => {
  it('stand in order where speech was heard, and a filler is known as one', () => {
    const { text, words } = timedWords(take, 'en');
    expect(words.map(({ from, to }) => text.slice(from, to)).join(' ')).toBe(
      'I pulled the numbers Um then I showed him',
    );
    expect(words.filter(({ filler }) => filler)).toHaveLength(1);
    expect(words[0]?.at?.start).toBe(1);
    expect(words[3]?.at?.end).toBeCloseTo(3, 1);
    expect(words[4]?.at?.start).toBeCloseTo(5, 1);
  });

  it('are those that were recognised where they were mended', () => {
    expect(timedWords({ ...take, transcript: 'Something else.', verbatim: said }, 'en').text).toBe(said);
  });

  it('have no places without a sound that was measured', () => {
    expect(timedWords({ ...take, delivery: null }, 'en').words.every(({ at }) => at === null)).toBe(true);
  });

  it('are found by the second: none before the first, none in a long pause, the last one at the end', () => {
    const { words } = timedWords(take, 'en');
    expect(wordAt(words, 0.9)).toBe(-1);
    expect(wordAt(words, 1)).toBe(0);
    expect(wordAt(words, 3.2)).toBe(3);
    expect(wordAt(words, 4.5)).toBe(-1);
    expect(wordAt(words, 7.4)).toBe(words.length - 1);
    expect(wordAt([], 1)).toBe(-1);
  });
});
