import { describe, expect, it } from 'vitest';
import { newestFirst, orderAfter, sortRows, type HistoryColumn } from '@/lib/domain/history/order';
import { answers, idsOf, interviews } from './material';

describe('the order of the rows', () => {
  it.each<[HistoryColumn, string[], string[]]>([
    ['date', ['one.0', 'one.1', 'two.0'], ['two.0', 'one.1', 'one.0']],
    ['question', ['one.1', 'two.0', 'one.0'], ['two.0', 'one.0', 'one.1']],
    ['name', ['one.1', 'one.0', 'two.0'], ['two.0', 'one.1', 'one.0']],
    ['kind', ['one.0', 'two.0', 'one.1'], ['two.0', 'one.1', 'one.0']],
    ['interviewers', ['one.1', 'two.0', 'one.0'], ['two.0', 'one.0', 'one.1']],
    ['competency', ['one.0', 'one.1', 'two.0'], ['one.1', 'one.0', 'two.0']],
    ['score', ['one.1', 'one.0', 'two.0'], ['one.0', 'one.1', 'two.0']],
    ['length', ['one.1', 'two.0', 'one.0'], ['two.0', 'one.0', 'one.1']],
    ['tags', ['two.0', 'one.1', 'one.0'], ['one.1', 'one.0', 'two.0']],
  ])('by %s, up and down; of equals the newer first, nothing last', (by, up, down) => {
    expect(idsOf(sortRows(answers(), { by, descending: false }))).toEqual(up);
    expect(idsOf(sortRows(answers(), { by, descending: true }))).toEqual(down);
  });

  it('puts interviews without answers or score last', () => {
    expect(idsOf(sortRows(interviews(), { by: 'answers', descending: true }))).toEqual([
      'one',
      'two',
      'three',
    ]);
    expect(idsOf(sortRows(interviews(), { by: 'length', descending: false }))).toEqual([
      'two',
      'one',
      'three',
    ]);
    expect(idsOf(sortRows(interviews(), { by: 'score', descending: false }))).toEqual([
      'one',
      'three',
      'two',
    ]);
  });

  it('takes words for equal that differ in case only, and counts figures in words', () => {
    const [row] = answers();
    const named = (id: string, name: string, at: number) => ({ ...row!, id, name, at });
    const rows = [named('a', 'round 10', 1), named('b', 'Round 9', 2), named('c', 'ROUND 10', 3)];
    expect(idsOf(sortRows(rows, { by: 'name', descending: false }))).toEqual(['b', 'c', 'a']);
  });

  it('turns around when the same column is asked for again; figures start from the top', () => {
    expect(orderAfter(newestFirst, 'score')).toEqual({ by: 'score', descending: true });
    expect(orderAfter({ by: 'score', descending: true }, 'score')).toEqual({
      by: 'score',
      descending: false,
    });
    expect(orderAfter(newestFirst, 'name')).toEqual({ by: 'name', descending: false });
  });
});
