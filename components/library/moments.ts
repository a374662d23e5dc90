// How moments and lengths are written. Dates follow the browser's language; a year is named when it is not this one.

const withYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const withoutYear = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** "Mon 4 May", or "4 May 2024" where it was another year. */
export const dayOf = (at: number, now = Date.now()): string =>
  (new Date(at).getFullYear() === new Date(now).getFullYear() ? withoutYear : withYear).format(at);

/** "Mon 4 May, 9:00". */
export const momentOf = (at: number, now = Date.now()): string => `${dayOf(at, now)}, ${clock.format(at)}`;

/** For `<time>`; empty where a clock wrote what no calendar has. */
export function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** "1:03" for 63.4 seconds. */
export function lengthOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
