import { describe, expect, it } from 'vitest';
import { piecesOf, placeOf } from '@/components/panel/feedback/text-spans';

describe('marking stretches of a text', () => {
  it('gives the whole text back, whatever is marked', () => {
    const text = 'So, um, I asked and they agreed.';
    const pieces = piecesOf(text, [
      { from: 4, to: 6, mark: 'filler' },
      { from: 8, to: 15, mark: 'changed' },
      { from: 10, to: 20, mark: 'overlapping' },
      { from: 30, to: 99, mark: 'over the end' },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap((piece) => piece.mark ?? [])).toEqual(['filler', 'changed', 'over the end']);
  });

  it('leaves empty and turned-round spans out', () => {
    expect(
      piecesOf('abc', [
        { from: 2, to: 2, mark: 1 },
        { from: 2, to: 1, mark: 2 },
      ]),
    ).toEqual([{ text: 'abc', from: 0, mark: null }]);
  });

  it('finds a snippet whatever its case, and none where there is none', () => {
    expect(placeOf('We looked at it.', 'we LOOKED ')).toEqual({ from: 0, to: 9 });
    expect(placeOf('We looked at it.', 'nowhere')).toBeNull();
    expect(placeOf('We looked at it.', '  ')).toBeNull();
  });
});
