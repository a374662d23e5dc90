import type { Instant } from './identifier';

/** The day of the candidate's own calendar, as an ISO date. */
export function localDay(at: Instant): string {
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
