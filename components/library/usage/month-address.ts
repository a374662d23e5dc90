import type { Month } from '@/lib/domain/cost/month';

const name = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

/** "November 2026". */
export const monthName = ({ year, month }: Month): string => name.format(new Date(year, month, 1));

/** "12 Nov"; days count from 1. */
export const dayName = ({ year, month }: Month, dayOfMonth: number): string =>
  day.format(new Date(year, month, dayOfMonth));

/** As it stands in the page's address: `2026-11`. */
export const addressOf = ({ year, month }: Month): string => `${year}-${String(month + 1).padStart(2, '0')}`;

/** The month an address names; the present one where it names none. */
export function monthIn(address: string | null, present: Month): Month {
  const [, year = '', month = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(address ?? '') ?? [];
  return year === '' ? present : { year: Number(year), month: Number(month) - 1 };
}

/** Below zero where the first month is the earlier one. */
export const monthsApart = (one: Month, other: Month): number =>
  (one.year - other.year) * 12 + one.month - other.month;
