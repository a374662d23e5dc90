import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween, noonOf, weekOf } from '@/lib/domain/progress/calendar';
import { answersByDay, practiceWeeks, streakOf } from '@/lib/domain/progress/practice-days';
import { localDay } from '@/lib/domain/local-day';
import { aDigest } from '../report/digest';

// Clocks in Berlin went forward on 29 March 2026 and back on 25 October 2026.
beforeAll(() => void vi.stubEnv('TZ', 'Europe/Berlin'));
afterAll(() => void vi.unstubAllEnvs());

const at = (...when: [number, number, number, number, number]): number => {
  const [year, month, day, hour, minute] = when;
  return new Date(year, month - 1, day, hour, minute).getTime();
};

describe('the calendar', () => {
  it('is tried where clocks change', () => {
    const offset = (month: number): number => new Date(2026, month, 1).getTimezoneOffset();
    expect([offset(0), offset(6)]).toEqual([-60, -120]);
  });

  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s and %i days is %s, whatever the clocks did', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it.each([
    ['2026-03-29', '2026-03-23'],
    ['2026-03-30', '2026-03-30'],
    ['2026-10-25', '2026-10-19'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s begins on Monday %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });

  it('knows a day by the candidate’s own clock', () => {
    expect(localDay(at(2026, 3, 29, 0, 5))).toBe('2026-03-29');
    expect(localDay(at(2026, 3, 29, 23, 55))).toBe('2026-03-29');
    expect(localDay(noonOf('2026-10-25'))).toBe('2026-10-25');
  });
});

describe('days of rehearsal', () => {
  const days = (...all: string[]) => new Map(all.map((day) => [day, 1]));

  it('count answers by day, practice and follow-ups too', () => {
    const counted = answersByDay([
      aDigest({ endedAt: at(2026, 3, 29, 0, 5) }),
      aDigest({ endedAt: at(2026, 3, 29, 23, 55), overall: null, notScored: 'practice' }),
      aDigest({ endedAt: at(2026, 3, 30, 0, 5), isFollowUp: true }),
    ]);
    expect([...counted]).toEqual([
      ['2026-03-29', 2],
      ['2026-03-30', 1],
    ]);
  });

  it('fill whole weeks, seven days each, also when the clocks change', () => {
    const weeks = practiceWeeks(days('2026-03-29', '2026-03-31'), '2026-03-31', 3);
    expect(weeks.map(({ monday, answers }) => [monday, answers])).toEqual([
      ['2026-03-16', 0],
      ['2026-03-23', 1],
      ['2026-03-30', 1],
    ]);
    expect(weeks.map((week) => week.days.length)).toEqual([7, 7, 7]);
    expect(weeks[2]!.days.map(({ isAhead }) => isAhead)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['nothing yet', days(), { present: 0, longest: 0, isDoneToday: false }],
    ['today alone', days('2026-03-31'), { present: 1, longest: 1, isDoneToday: true }],
    ['today still open', days('2026-03-29', '2026-03-30'), { present: 2, longest: 2, isDoneToday: false }],
    [
      'over the change of the clocks',
      days('2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'),
      { present: 4, longest: 4, isDoneToday: true },
    ],
    ['a whole day without', days('2026-03-28', '2026-03-29'), { present: 0, longest: 2, isDoneToday: false }],
    [
      'a longer row before',
      days('2026-01-01', '2026-01-02', '2026-01-03', '2026-03-31'),
      { present: 1, longest: 3, isDoneToday: true },
    ],
  ])('in a row: %s', (_case, answered, expected) => {
    expect(streakOf(answered, '2026-03-31')).toEqual(expected);
  });
});
