import { describe, expect, it } from 'vitest';
import { highlighted, snippetOf } from '@/lib/search/highlight';

const joined = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');
const hits = (pieces: readonly { text: string; hit: boolean }[]): string[] =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('a highlighted text', () => {
  it('is the same text, with the words that were met apart, as they were written', () => {
    const pieces = highlighted('Zoë’s café; the CAFÉ again', ['cafe', 'zoe']);
    expect(joined(pieces)).toBe('Zoë’s café; the CAFÉ again');
    expect(hits(pieces)).toEqual(['Zoë', 'café', 'CAFÉ']);
  });

  it('leaves mark-up what it is: text', () => {
    const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
    expect(joined(highlighted(text, ['img', 'bold']))).toBe(text);
    expect(highlighted(text, ['bold']).at(-2)).toEqual({ text: 'bold', hit: true });
  });

  it('is one piece where nothing was met, and none where there is no text', () => {
    expect(highlighted('As it was.', [])).toEqual([{ text: 'As it was.', hit: false }]);
    expect(highlighted('', ['word'])).toEqual([]);
  });
});

describe('a snippet', () => {
  const long = `${'So we talked. '.repeat(40)}Then the checkout failed. ${'And we talked on. '.repeat(40)}`;

  it('shows the first text that holds a hit, about the hit', () => {
    const pieces = snippetOf(['Nothing of it.', long], ['checkout']);
    expect(hits(pieces)).toEqual(['checkout']);
    expect(joined(pieces)).toMatch(/^… .*Then the checkout failed\..* …$/);
    expect(joined(pieces).length).toBeLessThan(170);
  });

  it('is the beginning of what is told where nothing was looked for or the hit is elsewhere', () => {
    expect(joined(snippetOf(['', 'Short.'], []))).toBe('Short.');
    expect(joined(snippetOf([long], ['submarine']))).toMatch(/^So we talked\. .* …$/);
  });

  it('is empty where nothing is told', () => {
    expect(joined(snippetOf(['', ' '], ['word']))).toBe('');
  });
});
