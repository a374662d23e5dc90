import { describe, expect, it } from 'vitest';
import { emptyStoryDraft, storyFrom } from '@/lib/domain/story-draft';
import { keywordsOf, resultLine } from '@/lib/domain/story-keywords';
import {
  countFilters,
  everyStory,
  inOrder,
  namesInUse,
  passes,
  readStoryLook,
  writeStoryLook,
} from '@/lib/domain/story-look';

const story = (id: string, part = {}) => storyFrom({ ...emptyStoryDraft, ...part }, id, 0);
const read = (query: string) => readStoryLook(new URLSearchParams(query));

describe('the address of a look at the library', () => {
  it.each([
    'q=release+three',
    'q=x&tags=a%2Cb&tags=lead&category=Conflict&job=job-1&sort=title',
    'job=none',
    '',
  ])('reads back as it was written: %s', (query) => {
    expect(new URLSearchParams(writeStoryLook(read(query))).toString()).toBe(query);
  });

  it('leaves out what it does not know, and what is too long', () => {
    expect(read('sort=colour&tags=&constructor=x')).toEqual(everyStory);
    expect(read(`q=${'x'.repeat(900)}`).search).toHaveLength(200);
    expect(read(`tags=${'x'.repeat(41)}`).tags).toEqual([]);
  });
});

describe('filters', () => {
  const told = story('a', { tags: ['Lead', 'payments'], category: 'Conflict', jobId: 'job' });

  it.each([
    ['tags=lead&tags=payments', true],
    ['tags=lead&tags=other', false],
    ['category=conflict', true],
    ['category=Ownership', false],
    ['job=job', true],
    ['job=other', false],
    ['job=none', false],
    ['', true],
  ])('%s', (query, passed) => {
    expect(passes(told, read(query))).toBe(passed);
  });

  it('are counted without the search', () => {
    expect(countFilters(read('q=x&tags=a&tags=b&job=none&sort=title'))).toBe(3);
  });
});

describe('the order', () => {
  const stories = [
    story('b', { title: 'Take 10', questionText: '' }),
    story('a', { title: 'take 9', questionText: 'Why?' }),
    story('c', { title: 'Ähnlich', questionText: 'How?' }),
  ].map((each, at) => ({ ...each, updatedAt: at }));
  const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(stories, order).map(({ id }) => id);

  it('is that of the match, of the change, of titles or of questions', () => {
    expect(ids('match')).toEqual(['b', 'a', 'c']);
    expect(ids('changed')).toEqual(['c', 'a', 'b']);
    expect(ids('title')).toEqual(['c', 'a', 'b']);
    expect(ids('question')).toEqual(['c', 'a', 'b']);
  });
});

describe('names in use', () => {
  it('are the most used first, whatever their case', () => {
    expect(namesInUse(['lead', 'on call', 'On call', '', 'api'])).toEqual(['on call', 'api', 'lead']);
  });
});

describe('keywords', () => {
  it('are the figures and what says most, once each, in the order of the telling', () => {
    const text = 'I grouped the alerts by cause, and the alerts fell from nine to 4 a week within a quarter.';
    const words = keywordsOf(text, 4);
    expect(words).toContain('4');
    expect(words).toContain('alerts');
    expect(words.filter((word) => word === 'alerts')).toHaveLength(1);
    expect(words.toSorted((one, other) => text.indexOf(one) - text.indexOf(other))).toEqual(words);
  });

  it('are none of a text that names nothing', () => {
    expect(keywordsOf('So I did it, and then we did that.')).toEqual([]);
  });
});

describe('the line of a result', () => {
  it('is its first sentence, or the last of the answer', () => {
    expect(resultLine({ result: 'We waited. It held.', polishedAnswer: 'Other.' })).toBe('We waited.');
    expect(resultLine({ result: ' ', polishedAnswer: 'I began. In the end it held.' })).toBe(
      'In the end it held.',
    );
    expect(resultLine({ result: '', polishedAnswer: '' })).toBe('');
  });
});
