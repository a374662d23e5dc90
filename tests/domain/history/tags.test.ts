import { describe, expect, it } from 'vitest';
import { tagsInUse, withTag } from '@/lib/domain/history/tags';

describe('a tag', () => {
  it.each([
    ['  system   design\n', 'system design'],
    ['<b>final</b>', '<b>final</b>'],
    ['x'.repeat(50), 'x'.repeat(40)],
    [`${'x'.repeat(39)}😀`, 'x'.repeat(39)],
    ['\u202efinal\u0007', 'final'],
  ])('%j becomes one short line', (typed, tag) => {
    expect(withTag([], typed)).toEqual({ tags: [tag] });
  });

  it('is refused where it is empty, there already, or one too many', () => {
    expect(withTag([], ' \u200b\n')).toEqual({ refused: 'empty' });
    expect(withTag(['Résumé'], 'resume')).toEqual({ refused: 'there' });
    const full = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
    expect(withTag(full, 'one more')).toEqual({ refused: 'full' });
  });

  it('is suggested where it is in use elsewhere, the most used first', () => {
    const interviews = [{ tags: ['a', 'b'] }, { tags: ['b', 'c'] }, {}];
    expect(tagsInUse(interviews, ['c'])).toEqual(['b', 'a']);
  });
});
