import { describe, expect, it } from 'vitest';
import { loadGenuine } from './fixtures';
import { noisy } from './noise';
import { otherContractions } from './noise/contractions';
import { misheard } from './noise/misheard';
import { otherNumerals } from './noise/numerals';

const answers = loadGenuine().map(({ grades }) => grades.strong);

describe('a text as five recognisers would write it', () => {
  it('is the same every time, and five times something else', () => {
    const text = 'I called the two suppliers, I did not wait. Then 40% of the bread arrived by seven.';
    expect(noisy(text)).toEqual(noisy(text));
    expect(new Set([text, ...noisy(text)]).size).toBe(6);
  });

  it('has four words in a hundred misheard, and most figures and names are left alone', () => {
    const [said, heard] = [answers, answers.map(misheard)].map((texts) => texts.join(' ').split(/\s+/));
    const lost = (words: string[] = [], others: string[] = []): number => {
      const left = new Map<string, number>();
      for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
      return words.filter((word) => {
        const there = left.get(word) ?? 0;
        left.set(word, there - 1);
        return there <= 0;
      }).length;
    };
    const figures = said?.filter((word) => /\d/.test(word)) ?? [];
    expect(lost(said, heard) / (said?.length ?? 1)).toBeGreaterThan(0.025);
    expect(lost(said, heard) / (said?.length ?? 1)).toBeLessThan(0.045);
    expect(lost(figures, heard)).toBeGreaterThan(0);
    expect(lost(figures, heard) / figures.length).toBeLessThan(0.25);
  });

  it.each([
    ['It took 26 days.', 'It took twenty-six days.'],
    ['It took twenty-six days, not thirty.', 'It took 26 days, not 30.'],
    ['about £180,000 and 0.8%', 'about one hundred and eighty thousand pounds and zero point eight percent'],
    ['four hundred and eighty thousand rows', '480000 rows'],
    ['two and three, or twenty nineteen', 'two and three, or twenty nineteen'],
    ['one of us came at 7:40 in 2019', 'one of us came at 7:40 in 2019'],
    ['1.6 seconds', 'one point six seconds'],
  ])('writes the numbers of “%s” in the other form', (said, heard) => {
    expect(otherNumerals(said)).toBe(heard);
  });

  it('writes short forms out and draws long ones together', () => {
    expect(otherContractions("I didn't go. It is fine, we are here.")).toBe(
      "I did not go. It's fine, we're here.",
    );
  });
});
