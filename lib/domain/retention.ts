import type { Instant } from './identifier';
import type { Policy } from './policy';

/** How long things are kept by the candidate's choice: sound in days, words in months, null until deleted. */
export type Retention = { audioDays: number; textMonths: number | null };

/** What an administrator allows at most; null where nothing is said. Sound that is kept on purpose goes then, too. */
export type RetentionCaps = { audioDays: number | null; textMonths: number | null };

export const defaultRetention: Retention = { audioDays: 30, textMonths: 12 };

/** What is offered, shortest first. */
export const audioDayChoices = [1, 7, 14, 30, 90, 180, 365] as const;
export const textMonthChoices = [1, 3, 6, 12, 24, 60, null] as const;

export const capsOf = (policy: Policy): RetentionCaps => ({
  audioDays: policy.audioDaysAtMost ?? null,
  textMonths: policy.textMonthsAtMost ?? null,
});

/** What holds: the candidate's choice, as far as it is allowed. */
export function allowed({ audioDays, textMonths }: Retention, caps: RetentionCaps): Retention {
  return {
    audioDays: Math.min(audioDays, caps.audioDays ?? audioDays),
    textMonths: caps.textMonths === null ? textMonths : Math.min(textMonths ?? Infinity, caps.textMonths),
  };
}

/** The choices that are allowed; what is chosen now is among them, and the cap itself where none is as short. */
export function choicesWithin<Choice extends number | null>(
  choices: readonly Choice[],
  chosen: Choice,
  cap: number | null,
): (Choice | number)[] {
  const lengthOf = (choice: number | null): number => choice ?? Infinity;
  const within = choices.filter((choice) => lengthOf(choice) <= (cap ?? Infinity));
  const all = new Set<Choice | number>([...within, chosen, ...(cap === null ? [] : [cap])]);
  return [...all]
    .filter((choice) => lengthOf(choice) <= (cap ?? Infinity))
    .toSorted((one, other) => lengthOf(one) - lengthOf(other));
}

/** The same time of day so many months earlier; the last day of a shorter month. */
export function monthsBefore(at: Instant, months: number): Instant {
  const date = new Date(at);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() - months);
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, last));
  return date.getTime();
}
