import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/domain/delivery/delivery';
import { alignWords } from '@/lib/domain/delivery/word-times/word-alignment';
import { wordsOf } from '@/lib/domain/delivery/words';

/** Where each word begins, to a tenth of a second. */
function startsOf(text: string, speech: readonly Span[], level: readonly Span[] = [], language = 'en') {
  const words = wordsOf(text);
  const times = alignWords(text, words, { speech, nuclei: [], level }, language);
  return words.map((word, index) => [word.text, Math.round((times[index]?.start ?? -1) * 10) / 10]);
}
const startOf = (word: string, ...sound: Parameters<typeof startsOf>) =>
  startsOf(...sound).find(([text]) => text === word)?.[1];

describe('times of words', () => {
  it('begin and end with the speech, in order, inside of it', () => {
    const words = wordsOf('We moved the retries into a separate worker with a limit.');
    const times = alignWords('', words, { speech: [{ start: 2, end: 6 }], nuclei: [], level: [] });
    expect(times[0]?.start).toBe(2);
    expect(times.at(-1)?.end).toBeCloseTo(6);
    for (const [index, span] of times.entries()) {
      expect(span?.start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0);
      expect(span?.end).toBeGreaterThan(span?.start ?? 0);
    }
  });

  it('gives a longer word more time', () => {
    const [first, second, third] = startsOf('responsibility so', [{ start: 0, end: 4 }]);
    expect(first?.[1]).toBe(0);
    expect(second?.[1]).toBeGreaterThan(2.5);
    expect(third).toBeUndefined();
  });

  it('puts a pause where the sentence ends, though lengths would have it one word further', () => {
    const text = 'I went to the shop this morning. Then I came home and made tea.';
    const speech = [
      { start: 0, end: 2.2 },
      { start: 5, end: 6.6 },
    ];
    expect(startOf('Then', text, speech)).toBe(5);
  });

  it('puts a pause before a clause rather than after an article where nothing is punctuated', () => {
    const text = 'i wrote the whole plan and then we tested it';
    const speech = [
      { start: 0, end: 1.5 },
      { start: 4, end: 5.5 },
    ];
    expect(startOf('and', text, speech)).toBe(4);
  });

  it('lets no short stop part the words of a phrase', () => {
    const speech = [
      { start: 0, end: 1 },
      { start: 1.2, end: 2.2 },
    ];
    expect(startOf('three', 'one two three four', speech)).toBeCloseTo(1.2, 0);
  });

  it('gives no word to what sounds like an um between two sentences', () => {
    const um = { start: 3, end: 3.5 };
    const speech = [{ start: 0, end: 2 }, um, { start: 4.5, end: 6.5 }];
    const text = 'We had a big problem that week. So I called the whole team.';
    expect(startOf('So', text, speech, [um])).toBe(4.5);
  });

  it('knows the syllables of the language', () => {
    const speech = [{ start: 0, end: 6 }];
    expect(startOf('b', 'simplesmente b', speech, [], 'pt')).toBeGreaterThan(
      startOf('b', 'simplesmente b', speech, [], 'fr') as number,
    );
  });

  it('are not known where no speech was found', () =>
    expect(startsOf('one two', [])).toEqual([
      ['one', -1],
      ['two', -1],
    ]));

  it('takes more phrases than words, and more words than fit', () => {
    const speech = Array.from({ length: 40 }, (_, index) => ({ start: index, end: index + 0.5 }));
    expect(startsOf('one two', speech)).toHaveLength(2);
    const many = Array.from({ length: 500 }, (_, index) => `word${index}.`).join(' ');
    expect(startsOf(many, speech.slice(0, 1))).toHaveLength(500);
  });
});
