import type { Digest } from '@/lib/domain/history/digest';
import { localDay } from '@/lib/domain/local-day';
import { addDays, daysBetween, weekOf } from './calendar';

export type PracticeDay = { day: string; answers: number; isAhead: boolean };
export type PracticeWeek = { monday: string; answers: number; days: PracticeDay[] };

/** Answers a day, by the candidate's own calendar. Practice counts: it is rehearsal, too. */
export function answersByDay(digests: readonly Digest[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { endedAt } of digests) {
    const day = localDay(endedAt);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

/** Whole weeks up to the present one, the oldest first; days that are still to come are marked. */
export function practiceWeeks(
  days: ReadonlyMap<string, number>,
  today: string,
  weeks: number,
): PracticeWeek[] {
  const present = weekOf(today);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(present, (index + 1 - weeks) * 7);
    const own = Array.from({ length: 7 }, (_day, weekday): PracticeDay => {
      const day = addDays(monday, weekday);
      return { day, answers: days.get(day) ?? 0, isAhead: daysBetween(today, day) > 0 };
    });
    return { monday, answers: own.reduce((sum, { answers }) => sum + answers, 0), days: own };
  });
}

/**
 * Days in a row with at least one answer, practice included. The present one is still open today: it ends only when
 * a whole day has gone by without an answer. `longest` is the longest there ever was.
 */
export function streakOf(
  days: ReadonlyMap<string, number>,
  today: string,
): { present: number; longest: number; isDoneToday: boolean } {
  const isDoneToday = days.has(today);
  let present = 0;
  for (let day = isDoneToday ? today : addDays(today, -1); days.has(day); day = addDays(day, -1))
    present += 1;
  let longest = 0;
  let row = 0;
  let last: string | null = null;
  for (const day of [...days.keys()].toSorted()) {
    row = last !== null && daysBetween(last, day) === 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
    last = day;
  }
  return { present, longest, isDoneToday };
}
