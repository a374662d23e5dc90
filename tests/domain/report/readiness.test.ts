import { describe, expect, it } from 'vitest';
import { readinessOf } from '@/lib/domain/report/readiness';
import { anInterview } from '../../store/rows';
import { asked, material } from './material';

describe('readiness', () => {
  it('is half the best takes, three tenths the first ones, two tenths the weakest answer', () => {
    const questions = [asked(0, [5, 8]), asked(1, [6]), asked(2, [null, 7])];
    // Best 8, 6, 7: 7.0; first 5, 6, 7: 6.0; weakest 6: 0.5 · 7 + 0.3 · 6 + 0.2 · 6 = 6.5.
    expect(readinessOf(material({ questions }))).toEqual({
      state: 'scored',
      value: 6.5,
      best: 7,
      first: 6,
      weakest: 6,
      scored: 3,
      planned: 3,
    });
  });

  it('takes no account of follow-ups', () => {
    const followUp = asked(0, [1], { id: 'follow-up', followUpOf: 'question-0' });
    const questions = [asked(0, [8]), followUp, asked(1, [8])];
    expect(readinessOf(material({ questions }))).toMatchObject({ value: 8, planned: 2 });
  });

  it.each([
    ['practice', { interview: anInterview({ practice: true }), questions: [asked(0, [8]), asked(1, [8])] }],
    ['noAnswer', { questions: [asked(0, []), asked(1, [])] }],
    ['noAnswer', { questions: [] }],
    ['noScore', { questions: [asked(0, [null]), asked(1, [])] }],
    ['oneScore', { questions: [asked(0, [9]), asked(1, [null])] }],
    ['fewScores', { questions: [asked(0, [9]), asked(1, [9]), asked(2, []), asked(3, []), asked(4, [])] }],
  ] as const)('is not given, because of %s', (reason, change) => {
    expect(readinessOf(material(change))).toMatchObject({ state: 'notScored', reason });
  });

  it('is given where just half of the questions have a score', () => {
    const questions = [asked(0, [6]), asked(1, [8]), asked(2, []), asked(3, [])];
    expect(readinessOf(material({ questions }))).toMatchObject({ state: 'scored', scored: 2, planned: 4 });
  });
});
