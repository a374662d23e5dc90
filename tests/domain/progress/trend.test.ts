import { describe, expect, it } from 'vitest';
import { bestsOf } from '@/lib/domain/progress/bests';
import { addDays, noonOf } from '@/lib/domain/progress/calendar';
import { competencyTrends, weakestNext } from '@/lib/domain/progress/competency-trends';
import { trailOf, type ProgressQuestion } from '@/lib/domain/progress/trail';
import { movingMedian, trendOf, withPauses } from '@/lib/domain/progress/trend';
import type { Digest } from '@/lib/domain/history/digest';
import { anInterview } from '../../store/rows';
import { aDigest } from '../report/digest';

const today = '2026-05-04';
/** An answer so many days ago. */
const ago = (days: number, change: Partial<Digest> = {}): Digest =>
  aDigest({
    interviewId: `interview-${days}`,
    endedAt: noonOf(addDays(today, -days)),
    ...change,
  });
const overall = (digest: Digest): number | null => digest.overall;

describe('a trend', () => {
  it('has a median for each day, in order', () => {
    const { points, step } = trendOf(
      [ago(0, { overall: 9 }), ago(3, { overall: 4 }), ago(3, { overall: 8 }), ago(3, { overall: 5 })],
      overall,
    );
    expect(step).toBe('day');
    expect(points.map(({ day, value, answers }) => [day, value, answers])).toEqual([
      ['2026-05-01', 5, 3],
      ['2026-05-04', 9, 1],
    ]);
  });

  it.each([
    [0, false],
    [1, false],
    [2, false],
    [3, false],
    [4, true],
  ])('of %i days has a line: %s', (days, hasLine) => {
    const trend = trendOf(
      Array.from({ length: days }, (_, index) => ago(index)),
      overall,
    );
    expect(trend.hasLine).toBe(hasLine);
    expect(trend.points.every(({ line }) => (line !== null) === hasLine)).toBe(true);
    expect(trend.now !== null).toBe(hasLine);
  });

  it('tells the first third from the last', () => {
    const values = [4, 5, 4.5, 6, 6, 6, 7, 8, 7.5];
    const trend = trendOf(
      values.map((value, index) => ago(20 - index, { overall: value })),
      overall,
    );
    expect([trend.before, trend.now]).toEqual([4.5, 7.5]);
  });

  it('goes by weeks where the time is long', () => {
    const trend = trendOf([ago(0), ago(1), ago(130)], overall);
    expect(trend.step).toBe('week');
    expect(trend.points.map(({ day, answers }) => [day, answers])).toEqual([
      ['2025-12-22', 1],
      ['2026-04-27', 1],
      ['2026-05-04', 1],
    ]);
  });

  it('leaves out answers without the measure', () => {
    expect(trendOf([ago(0, { overall: null })], overall).points).toEqual([]);
  });

  it('draws no line across a long pause', () => {
    const { points } = trendOf([ago(70), ago(69), ago(68), ago(20)], overall);
    expect(withPauses(points).map(({ value }) => value)).toEqual([7, 7, 7, null, 7]);
  });
});

describe('the moving median', () => {
  it.each([
    [[], []],
    [[3], [3]],
    [
      [3, 9],
      [3, 9],
    ],
    [
      [5, 9, 5],
      [5, 5, 5],
    ],
    [
      [1, 2, 9, 2, 1, 2],
      [1, 2, 2, 2, 2, 2],
    ],
  ])('of %j is %j: one odd day moves nothing', (values, expected) => {
    expect(movingMedian(values)).toEqual(expected);
  });
});

describe('competencies', () => {
  const conflict = (days: number, score: number): Digest => ago(days, { overall: score });
  const ownership = (days: number, score: number): Digest =>
    ago(days, { overall: score, competency: 'Ownership', position: 1 });

  it('count the best take of each question, the weakest competency first', () => {
    const digests = [conflict(1, 4), { ...conflict(1, 8), take: 2 }, ownership(1, 6), ownership(2, 7)];
    expect(
      competencyTrends(digests).map(({ competency, mean, questions }) => [competency, mean, questions]),
    ).toEqual([
      ['Ownership', 6.5, 2],
      ['Conflict', 8, 1],
    ]);
  });

  it('are weakest only when there are two of them and the weakest was asked about twice', () => {
    expect(weakestNext([conflict(1, 4), conflict(2, 5)])).toBeNull();
    expect(weakestNext([conflict(1, 4), ownership(1, 6)])).toBeNull();
    const digests = [
      conflict(1, 4.5),
      conflict(2, 4),
      ownership(1, 6),
      ownership(2, 7),
      ago(3, { overall: 1, competency: 'Vision', position: 2 }),
    ];
    expect(weakestNext(digests)).toMatchObject({
      competency: 'Conflict',
      questions: 2,
      weakest: { overall: 4 },
    });
  });

  it('leave out questions of nobody’s competency, and follow-ups', () => {
    const digests = [
      ago(1, { competency: '' }),
      ago(2, { competency: 'Your own question' }),
      ago(3, { isFollowUp: true }),
    ];
    expect(competencyTrends(digests)).toEqual([]);
  });
});

describe('what is looked at', () => {
  const everything: ProgressQuestion = { range: 'all', jobId: null, kind: null };
  const interviews = [
    anInterview({ id: 'interview-0', jobId: 'job', kind: 'technical' }),
    anInterview({ id: 'interview-29' }),
    anInterview({ id: 'interview-30', practice: true }),
  ];
  const digests = [ago(0), ago(29), ago(30), ago(1)];

  it.each([
    [{}, ['interview-0', 'interview-29', 'interview-30'], ['interview-0', 'interview-29']],
    [{ range: 'month' as const }, ['interview-0', 'interview-29'], ['interview-0', 'interview-29']],
    [{ jobId: 'job' }, ['interview-0'], ['interview-0']],
    [{ kind: 'mixed' as const }, ['interview-29', 'interview-30'], ['interview-29']],
    [{ jobId: 'another' }, [], []],
  ])('with %j', (change, all, graded) => {
    const trail = trailOf({ ...everything, ...change }, interviews, digests, today);
    expect(trail.digests.map(({ interviewId }) => interviewId)).toEqual(all);
    expect(trail.graded.map(({ interviewId }) => interviewId)).toEqual(graded);
  });
});

describe('the best so far', () => {
  it('are the latest of the highest', () => {
    const bests = bestsOf(
      [ago(3, { overall: 9 }), ago(1, { overall: 9 }), ago(0, { overall: 8 })],
      [anInterview({ id: 'a', overall: 7 }), anInterview({ id: 'practice', overall: 9, practice: true })],
    );
    expect([bests.answer?.interviewId, bests.interview?.id]).toEqual(['interview-1', 'a']);
  });

  it('are not there before anything was scored', () => {
    expect(bestsOf([], [anInterview()])).toEqual({ answer: null, interview: null });
  });
});
