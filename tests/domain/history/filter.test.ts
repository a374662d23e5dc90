import { describe, expect, it } from 'vitest';
import { filterRows, noFilter, type HistoryFilter } from '@/lib/domain/history/filter';
import { looseningsOf, partsOf, without } from '@/lib/domain/history/filter-parts';
import { folded } from '@/lib/domain/history/folded';
import { answers, idsOf, interviews } from './material';

const spoken = new Map([
  ['one.0', folded('We waited; the Déjà vu was over.')],
  ['one.1', folded('A cache in front of it.')],
]);
const found = (rows: ReturnType<typeof answers>, filter: Partial<HistoryFilter>): string[] =>
  idsOf(filterRows(rows, { ...noFilter, ...filter }, spoken));

describe('answers are found by', () => {
  it.each<[string, Partial<HistoryFilter>, string[]]>([
    ['nothing that is asked for: all', {}, ['one.0', 'one.1', 'two.0']],
    ['their job', { jobs: ['job'] }, ['one.0', 'one.1']],
    ['the kind of the question', { kinds: ['behavioural'] }, ['one.0']],
    ['the kind of the interview too', { kinds: ['technical'] }, ['one.1', 'two.0']],
    ['whose turn it was', { personas: ['daniel'] }, ['one.1']],
    ['what was asked about', { competencies: ['Depth', 'Conflict'] }, ['one.0', 'one.1']],
    ['all of the tags', { tags: ['final', 'Q3'] }, ['one.0', 'one.1']],
    ['a score, its end included', { most: 4.5 }, ['one.1']],
    ['a score, and practice has none', { least: 0 }, ['one.0', 'one.1']],
    ['practice only', { practice: 'only' }, ['two.0']],
    ['no practice', { practice: 'without' }, ['one.0', 'one.1']],
    ['days, the last one included', { from: '2026-05-04', to: '2026-05-04' }, ['one.0']],
    ['a day from its first moment on', { from: '2026-05-05' }, ['one.1', 'two.0']],
    ['words of the question and of the job', { search: 'DISAGREEMENT cafe' }, ['one.0']],
    ['words that were said, whatever their accents', { search: 'deja' }, ['one.0']],
    ['words of both together', { search: 'disagreement deja' }, ['one.0']],
    ['all of the words', { search: 'deja cache' }, []],
    ['all that is asked for at once', { kinds: ['technical'], practice: 'without' }, ['one.1']],
    ['a range the wrong way round: nothing', { least: 8, most: 2 }, []],
  ])('%s', (_, filter, ids) => {
    expect(found(answers(), filter)).toEqual(ids);
  });
});

describe('interviews are found by', () => {
  it.each<[string, Partial<HistoryFilter>, string[]]>([
    ['how they ended', { states: ['abandoned'] }, ['three']],
    ['what any of their questions asks about', { competencies: ['Depth'] }, ['one']],
    ['any of their interviewers', { personas: ['daniel'] }, ['one']],
    ['words of different answers', { search: 'deja cache' }, ['one']],
    ['their own score', { least: 6, most: 6 }, ['one']],
    ['one tag', { tags: ['final'] }, ['one', 'two']],
  ])('%s', (_, filter, ids) => {
    expect(found(interviews(), filter)).toEqual(ids);
  });

  it('the words said only once these are known', () => {
    const filter = { ...noFilter, search: 'deja' };
    expect(filterRows(interviews(), filter, new Map())).toEqual([]);
  });
});

describe('what is asked for', () => {
  const filter: HistoryFilter = { ...noFilter, search: 'cache', tags: ['final', 'Q3'], least: 0 };

  it('comes apart, and each part can be taken back', () => {
    expect(partsOf(filter)).toEqual([
      { asks: 'search', value: 'cache' },
      { asks: 'tags', value: 'final' },
      { asks: 'tags', value: 'Q3' },
      { asks: 'least', value: 0 },
    ]);
    const nothing = partsOf(filter).reduce(without, filter);
    expect(nothing).toEqual(noFilter);
    expect(without(filter, { asks: 'tags', value: 'final' }).tags).toEqual(['Q3']);
  });

  it('tells what stands in the way, the most promising first', () => {
    const narrow: HistoryFilter = { ...noFilter, tags: ['final'], most: 2, practice: 'without' };
    expect(looseningsOf(answers(), narrow, spoken).map(({ asks, count }) => [asks, count])).toEqual([
      ['most', 2],
    ]);
    const both: HistoryFilter = { ...noFilter, search: 'submarine', competencies: ['Depth'] };
    expect(looseningsOf(answers(), both, spoken)).toMatchObject([{ asks: 'search', count: 1 }]);
    const hopeless: HistoryFilter = { ...noFilter, search: 'submarine', tags: ['never'] };
    expect(looseningsOf(answers(), hopeless, spoken)).toEqual([]);
  });
});
