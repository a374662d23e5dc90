import type { Instant } from '@/lib/domain/identifier';

/** A month of the candidate's own calendar; `month` counts from 0. */
export type Month = { year: number; month: number };

export function monthOf(at: Instant): Month {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() };
}

/** The month that lies `steps` further. */
export const monthAfter = ({ year, month }: Month, steps: number): Month =>
  monthOf(new Date(year, month + steps, 1).getTime());

/** From its first moment to the first moment of the next one, local time. */
export const momentsOf = ({ year, month }: Month): { from: Instant; until: Instant } => ({
  from: new Date(year, month, 1).getTime(),
  until: new Date(year, month + 1, 1).getTime(),
});

/** How many days it has. */
export const daysIn = ({ year, month }: Month): number => new Date(year, month + 1, 0).getDate();
