import { describe, expect, it } from 'vitest';
import { wordDiff } from '@/lib/domain/story-diff';

/** As one line: what is gone in brackets with a minus, what is new in brackets with a plus. */
const shown = (earlier: string, later: string): string =>
  wordDiff(earlier, later)
    .map(({ kind, text }) => (kind === 'same' ? text : `{${kind === 'added' ? '+' : '-'}${text}}`))
    .join('');

describe('what changed between two wordings', () => {
  it.each([
    ['nothing', 'We waited.', 'We waited.', 'We waited.'],
    [
      'a sentence that only grew, with its full stop',
      'We waited.',
      'We waited three days.',
      'We waited{+ three days}.',
    ],
    ['a word', 'We waited until Monday.', 'We waited until Friday.', 'We waited until{- Monday}{+ Friday}.'],
    [
      'a gap that was filled, whole',
      'Calls fell by [X%].',
      'Calls fell by 40%.',
      'Calls fell by{- [X%]}{+ 40%}.',
    ],
    [
      'a figure, whole',
      'It cost $1,000.50 then.',
      'It cost $900 then.',
      'It cost{- $1,000.50}{+ $900} then.',
    ],
    ['a word with an apostrophe, whole', 'I don’t know.', 'I do know.', 'I{- don’t}{+ do} know.'],
    ['everything', 'One.', 'Two?', '{-One.}{+Two?}'],
    ['where there was nothing', '', 'Two words', '{+Two words}'],
  ])('is shown for %s', (_, earlier, later, expected) => {
    expect(shown(earlier, later)).toBe(expected);
  });

  it('loses nothing of either, whatever they hold', () => {
    const odd = ['  two  spaces\n\n', '[X%] [ open', '会议纪要', 'a…b — c\t', '[[x]]', '\u{1f600}\u{1f600}!'];
    for (const earlier of odd)
      for (const later of odd) {
        const diff = wordDiff(earlier, later);
        const without = (kind: string): string =>
          diff
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(earlier);
        expect(without('removed')).toBe(later);
      }
  });
});
