import { localDay } from '@/lib/domain/local-day';

// Days and weeks of the candidate's own calendar. A day is 23, 24 or 25 hours long, so steps are taken in the calendar
// and never in milliseconds. Days are ISO dates: "2026-05-04".

/** Noon of a day, local time: no change of the clock moves it into another day. */
export const noonOf = (day: string): number => new Date(`${day}T12:00:00`).getTime();

/** The day so many days later; earlier with a negative count. */
export function addDays(day: string, count: number): string {
  const date = new Date(noonOf(day));
  return localDay(new Date(date.getFullYear(), date.getMonth(), date.getDate() + count, 12).getTime());
}

/** The Monday of its week. */
export function weekOf(day: string): string {
  const weekday = (new Date(noonOf(day)).getDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** Days from one to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
