import { describe, expect, it } from 'vitest';
import { noFilter } from '@/lib/domain/history/filter';
import { readLook, writeLook, type HistoryLook } from '@/lib/domain/history/look';
import { newestFirst } from '@/lib/domain/history/order';

const read = (query: string): HistoryLook => readLook([...new URLSearchParams(query)]);
const written = (look: HistoryLook): string =>
  new URLSearchParams(writeLook(look).map(([name, value]) => [name, value])).toString();
const plain: HistoryLook = { show: 'interviews', filter: noFilter, order: newestFirst };

describe('what an address asks for', () => {
  it.each<[string, HistoryLook]>([
    ['nothing', plain],
    ['answers', { ...plain, show: 'answers' }],
    [
      'everything at once, in any script',
      {
        show: 'answers',
        filter: {
          search: 'why & how? +1 =ü 面接',
          jobs: ['job-1', 'job/2'],
          kinds: ['systemDesign', 'mixed'],
          personas: ['maya'],
          competencies: ['Problem solving', 'A&B'],
          states: ['completed', 'abandoned'],
          tags: ['a b', '#final', 'q=1'],
          practice: 'without',
          least: 0,
          most: 7.5,
          from: '2024-02-29',
          to: '2026-05-04',
        },
        order: { by: 'score', descending: false },
      },
    ],
    ['the oldest first', { ...plain, order: { by: 'date', descending: false } }],
  ])('%s: is read as it was written', (_, look) => {
    expect(read(written(look))).toEqual(look);
  });

  it('is short where nothing is asked for', () => {
    expect(written(plain)).toBe('');
  });

  it.each([
    'show=everything&by=__proto__&order=sideways',
    'kind=juggling&state=&practice=maybe&kind=',
    'least=11&most=-1&least=1e1',
    'least=NaN&most=7.55',
    'from=yesterday&to=2026-02-30',
    'from=2026-5-4&to=04.05.2026',
    '__proto__=x&constructor=y&toString=z&tag=&job=&with=&about=',
    `job=${'j'.repeat(65)}&tag=${'t'.repeat(41)}&about=${'a'.repeat(61)}`,
    '%&%zz&===&&&q',
  ])('nonsense is asked for nothing: %s', (query) => {
    expect(read(query)).toEqual(plain);
  });

  it('is bounded: so many of a list, so much of a search, each once, no half characters', () => {
    const many = Array.from({ length: 500 }, (_, index) => `tag=t${index % 40}`).join('&');
    expect(read(many).filter.tags).toHaveLength(20);
    expect(read(`q=${'x'.repeat(5000)}`).filter.search).toHaveLength(200);
    const torn = readLook([['q', `${'x'.repeat(199)}😀`]]).filter.search;
    expect(torn.isWellFormed()).toBe(true);
  });
});
