import { describe, expect, it } from 'vitest';
import { weakestFirst, type AskedCompetency, type ScoredAttempt } from '@/lib/domain/competency-record';

type Row = [id: string, competency: string, ...overalls: (number | null)[]];

const questions = (rows: readonly Row[]): AskedCompetency[] =>
  rows.map(([id, competency]) => ({ id, competency, followUpOf: null }));
const attempts = (rows: readonly Row[]): ScoredAttempt[] =>
  rows.flatMap(([questionId, , ...overalls]) => overalls.map((overall) => ({ questionId, overall })));
const ranking = (...rows: Row[]): string[] => weakestFirst(questions(rows), attempts(rows));

describe('the record of competencies', () => {
  it.each<[string, Row[], string[]]>([
    ['knows nothing before the first answer', [], []],
    [
      'puts the lowest mean first',
      [
        ['a', 'Conflict', 7],
        ['b', 'Ownership', 4],
        ['c', 'Ownership', 6],
        ['d', 'Vision', 9],
      ],
      ['Ownership', 'Conflict', 'Vision'],
    ],
    [
      'counts the best take of a question, whichever came last',
      [
        ['a', 'Conflict', 2, 8, 5],
        ['b', 'Vision', 7],
      ],
      ['Vision', 'Conflict'],
    ],
    [
      'leaves out what was never scored',
      [
        ['a', 'Conflict', null],
        ['b', 'Vision', null, 6],
        ['c', 'Hiring'],
      ],
      ['Vision'],
    ],
    [
      'counts a score of nought',
      [
        ['a', 'Vision', 1],
        ['b', 'Conflict', 0],
      ],
      ['Conflict', 'Vision'],
    ],
    [
      'leaves out own questions that name no competency',
      [
        ['a', 'Your own question', 1],
        ['b', '', 1],
        ['c', 'Vision', 9],
      ],
      ['Vision'],
    ],
    [
      'decides between equals by how much is known, then by the alphabet',
      [
        ['a', 'Vision', 5],
        ['b', 'Conflict', 5],
        ['c', 'Hiring', 4],
        ['d', 'Hiring', 6],
      ],
      ['Hiring', 'Conflict', 'Vision'],
    ],
  ])('%s', (_promise, rows, expected) => expect(ranking(...rows)).toEqual(expected));

  it('does not count follow-ups, nor attempts of questions that are gone', () => {
    const rows: Row[] = [['a', 'Vision', 8]];
    const asked = [...questions(rows), { id: 'b', competency: 'Conflict', followUpOf: 'a' }];
    const answered = [...attempts(rows), { questionId: 'b', overall: 1 }, { questionId: 'gone', overall: 0 }];
    expect(weakestFirst(asked, answered)).toEqual(['Vision']);
  });
});
