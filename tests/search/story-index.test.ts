import { describe, expect, it } from 'vitest';
import type { Story } from '@/lib/domain/story';
import { createStoryIndex, type StoryIndex } from '@/lib/search/story-index';

const blank: Story = {
  id: '',
  title: '',
  category: '',
  tags: [],
  jobId: null,
  questionText: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  originalTranscript: '',
  polishedAnswer: '',
  notes: '',
  sourceAttemptId: null,
  copiedFrom: null,
  versions: [],
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
};

const release: Story = {
  ...blank,
  id: 'release',
  title: 'The release that waited',
  category: 'Conflict',
  tags: ['payments'],
  questionText: 'Tell me about a disagreement.',
  polishedAnswer: 'I measured the checkout before I argued.',
  notes: 'Mention Zoë.',
};
const mentoring: Story = {
  ...blank,
  id: 'mentoring',
  title: 'Priya’s first lead role',
  category: 'Leadership',
  situation: 'A new colleague was afraid of conflict.',
  originalTranscript: 'Um, Priya wanted to become a lead, and we released her from on-call.',
};

function holding(...stories: Story[]): StoryIndex {
  const index = createStoryIndex();
  index.take(stories);
  index.work();
  return index;
}
const ids = (index: StoryIndex, text: string): string[] => [...(index.search(text)?.hits.keys() ?? [])];

describe('the index of stories', () => {
  const both = holding(release, mentoring);

  it.each([
    ['title', 'waited', ['release']],
    ['category', 'leadership', ['mentoring']],
    ['tag', 'payments', ['release']],
    ['question', 'disagreement', ['release']],
    ['part', 'afraid', ['mentoring']],
    ['polished answer', 'checkout', ['release']],
    ['transcript', 'wanted', ['mentoring']],
    ['notes', 'mention', ['release']],
  ])('finds a word of the %s', (_, text, found) => {
    expect(ids(both, text)).toEqual(found);
  });

  it('folds case and accents, on both sides', () => {
    expect(ids(both, 'ZOE')).toEqual(['release']);
    expect(ids(both, 'príyà')).toEqual(['mentoring']);
  });

  it('wants every word, in whichever field each stands', () => {
    expect(ids(both, 'waited zoe')).toEqual(['release']);
    expect(ids(both, 'payments priya')).toEqual([]);
  });

  it('finds by the beginning of a word; by three letters and fewer only in title, category and tags', () => {
    expect(ids(both, 'measur')).toEqual(['release']);
    expect(ids(both, 'pay')).toEqual(['release']);
    expect(ids(both, 'mea')).toEqual([]);
    expect(ids(both, 'um')).toEqual(['mentoring']);
  });

  it('puts a hit in the title or category before one in the text', () => {
    expect(ids(both, 'conflict')).toEqual(['release', 'mentoring']);
    expect(ids(both, 'release')).toEqual(['release', 'mentoring']);
  });

  it('takes a small slip where nothing is spelt so, and says that it did', () => {
    expect(both.search('chekout')).toEqual({ hits: new Map([['release', ['checkout']]]), nearly: true });
    expect(both.search('leadershp')?.nearly).toBe(true);
    // Two letters that changed places are one slip, in a short word too.
    expect(both.search('checkuot')?.hits.get('release')).toEqual(['checkout']);
    expect(both.search('pirya')?.hits.get('mentoring')).toEqual(['priya']);
    expect(ids(both, 'leed')).toEqual([]);
    expect(both.search('checkout')?.nearly).toBe(false);
  });

  it('takes printed quotation marks and dashes for no part of a word', () => {
    const index = holding({ ...blank, id: 'printed', title: '“Café”–naïve… don’t' });
    for (const text of ['cafe', 'naive', 'don’t', "don't", '“café”'])
      expect(ids(index, text)).toEqual(['printed']);
    const plain = holding({ ...blank, id: 'plain', title: '“Quoted”–dashed… don’t' });
    for (const text of ['quoted', 'dashed', "don't"]) expect(ids(plain, text)).toEqual(['plain']);
  });

  it('looks for nothing where no word was typed', () => {
    expect(both.search(' … ')).toBeNull();
  });

  it('finds each sign of a script without spaces', () => {
    expect(ids(holding({ ...blank, id: 'asia', title: '会议纪要 AI' }), '议纪')).toEqual(['asia']);
  });

  it('is not confused by words that objects know', () => {
    const index = holding({ ...blank, id: 'odd', title: 'constructor toString hasOwnProperty __proto__' });
    expect(ids(index, 'constructor')).toEqual(['odd']);
    expect(index.search('proto')?.hits.get('odd')).toEqual(['proto']);
  });
});

describe('the index as stories change', () => {
  it('forgets every word of a story that is gone, and at once', () => {
    const index = holding(release, mentoring);
    index.take([mentoring]);
    expect(index.size).toBe(1);
    expect(ids(index, 'payments')).toEqual([]);
    expect(index.search('chekout')?.hits.size).toBe(0);
    index.take([release, mentoring]);
    index.work();
    expect(ids(index, 'payments')).toEqual(['release']);
  });

  it('knows a changed story by its new words only', () => {
    const index = holding(release, mentoring);
    index.take([{ ...release, notes: 'Mention Ada.', updatedAt: 1 }, mentoring]);
    index.work();
    expect(ids(index, 'zoe')).toEqual([]);
    expect(ids(index, 'ada')).toEqual(['release']);
    expect(index.size).toBe(2);
  });

  it('works in slices, the first stories first', () => {
    const index = createStoryIndex();
    index.take([release, mentoring]);
    let looks = 0;
    expect(index.work(() => (looks += 1) > 1)).toBe(false);
    expect(ids(index, 'conflict')).toEqual(['release']);
    expect(index.work()).toBe(true);
    expect(index.size).toBe(2);
  });

  it('has nothing to do where nothing changed that is searched', () => {
    const index = holding(release);
    index.take([{ ...release, updatedAt: 9 }]);
    expect(index.work(() => true)).toBe(true);
  });
});
