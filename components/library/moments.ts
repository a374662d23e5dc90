// How moments and lengths are written. Dates follow the browser's language; a year is named when it is not this one.

export { clock as lengthOf } from '@/components/ui/clock';

const withYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const withoutYear = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const hour = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** "Mon 4 May", or "4 May 2024" where it was another year. */
export const dayOf = (at: number, now = Date.now()): string =>
  (new Date(at).getFullYear() === new Date(now).getFullYear() ? withoutYear : withYear).format(at);

/** "Mon 4 May, 9:00". */
export const momentOf = (at: number, now = Date.now()): string => `${dayOf(at, now)}, ${hour.format(at)}`;

/** For `<time>`; empty where a clock wrote what no calendar has. */
export function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
