import { describe, expect, it } from 'vitest';
import { wordDiff } from '@/lib/domain/story-diff';
import { differing, emptyStoryDraft, isReworded, tidyTags, type StoryDraft } from '@/lib/domain/story-draft';
import { mergedDraft } from '@/lib/domain/story-merge';

const written = (change: Partial<StoryDraft> = {}): StoryDraft => ({
  ...emptyStoryDraft,
  title: 'The release',
  tags: ['payments'],
  polishedAnswer: 'We waited.',
  ...change,
});

describe('what differs between two drafts', () => {
  it('is named field by field, tags by what they say', () => {
    expect(differing(written(), written({ tags: ['payments'] }))).toEqual([]);
    expect(differing(written(), written({ tags: [], notes: 'x' }))).toEqual(['tags', 'notes']);
  });

  it('is another wording only where the answer or a part is told otherwise', () => {
    expect(isReworded(written(), written({ title: 'Other', notes: 'x' }))).toBe(false);
    expect(isReworded(written(), written({ task: 'x' }))).toBe(true);
  });
});

describe('tags', () => {
  it('are tidied: no room, no twins in another case, no more and no longer than there is room for', () => {
    expect(tidyTags([' on  call ', 'On Call', '', 'lead'])).toEqual(['on call', 'lead']);
    expect(tidyTags(Array.from({ length: 30 }, (_, tag) => `tag ${tag}`))).toHaveLength(20);
    expect(tidyTags(['x'.repeat(90)])[0]).toHaveLength(40);
  });
});

describe('a story that was changed in two places', () => {
  const base = written();
  const mine = written({ polishedAnswer: 'Mine.', notes: 'My note.', tags: ['payments', 'mine'] });
  const theirs = written({
    title: 'Their title',
    polishedAnswer: 'Theirs.',
    notes: 'Their note.',
    tags: ['theirs'],
  });

  it('keeps mine where I wrote, theirs where only they did, and the notes and tags of both', () => {
    expect(mergedDraft(base, mine, theirs, 'mine')).toEqual({
      ...base,
      title: 'Their title',
      polishedAnswer: 'Mine.',
      notes: 'My note.\n\nTheir note.',
      tags: ['payments', 'mine', 'theirs'],
    });
  });

  it('takes theirs, and drops no note of mine', () => {
    expect(mergedDraft(base, mine, theirs, 'theirs')).toEqual({
      ...theirs,
      notes: 'Their note.\n\nMy note.',
    });
    expect(mergedDraft(base, written({ title: 'Mine' }), theirs, 'theirs')).toEqual(theirs);
  });

  it('does not write the same note twice', () => {
    const both = written({ notes: 'The same.' });
    expect(mergedDraft(base, both, both, 'mine').notes).toBe('The same.');
    const longer = written({ notes: 'The same. And more.' });
    expect(mergedDraft(base, both, longer, 'mine').notes).toBe('The same. And more.');
  });
});

describe('what changed from one wording to another', () => {
  const told = (earlier: string, later: string) =>
    wordDiff(earlier, later).map(
      ({ kind, text }) => `${{ same: '=', added: '+', removed: '-' }[kind]}${text}`,
    );

  it.each([
    ['We waited.', 'We waited.', ['=We waited.']],
    ['', 'New.', ['+New.']],
    ['Old.', '', ['-Old.']],
    ['We waited three days.', 'We waited two days.', ['=We waited', '- three', '+ two', '= days.']],
    ['a b c', 'a c', ['=a', '- b', '= c']],
    ['one\n\ntwo', 'one\n\ntwo three', ['=one\n\ntwo', '+ three']],
  ])('%j to %j', (earlier, later, pieces) => {
    expect(told(earlier, later)).toEqual(pieces);
  });

  it('can be put together to either of them', () => {
    const earlier = 'I measured it, then I argued with him, and in the end we waited.  ';
    const later = 'Then I measured it. I did not argue, and we waited in the end.';
    const pieces = wordDiff(earlier, later);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map((piece) => piece.text)
        .join('');
    expect(without('added')).toBe(earlier);
    expect(without('removed')).toBe(later);
  });
});
