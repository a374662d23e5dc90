import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/domain/policy';
import {
  audioDayChoices,
  capsOf,
  choicesWithin,
  monthsBefore,
  textMonthChoices,
} from '@/lib/domain/retention';
import { defaultSettings, effectiveSettings } from '@/lib/domain/settings';

const day = (year: number, month: number, date: number): number =>
  new Date(year, month - 1, date, 12).getTime();

describe('months before a moment', () => {
  it.each([
    ['a year', day(2026, 11, 21), 12, day(2025, 11, 21)],
    ['over the turn of the year', day(2026, 1, 15), 3, day(2025, 10, 15)],
    ['into a shorter month', day(2026, 3, 31), 1, day(2026, 2, 28)],
    ['into a leap day', day(2024, 5, 31), 3, day(2024, 2, 29)],
    ['from a leap day', day(2024, 2, 29), 12, day(2023, 2, 28)],
  ])('counts %s in the calendar', (_name, at, months, expected) => {
    expect(monthsBefore(at, months)).toBe(expected);
  });
});

describe('what an administrator allows', () => {
  const capped = effectiveSettings(
    { ...defaultSettings, audioDays: 90, textMonths: null },
    readPolicy({ audioDaysAtMost: 14, textMonthsAtMost: 6 }),
  );

  it('holds over a longer choice, and over none at all', () => {
    expect(capped).toMatchObject({ audioDays: 14, textMonths: 6 });
  });

  it('leaves a shorter choice alone', () => {
    const short = { ...defaultSettings, audioDays: 7, textMonths: 3 };
    expect(effectiveSettings(short, readPolicy({ audioDaysAtMost: 14, textMonthsAtMost: 6 }))).toMatchObject({
      audioDays: 7,
      textMonths: 3,
    });
  });

  it.each([[0], [-3], [1.5], [1e9], ['14'], [null], [{}]])('is nothing where it is %j', (wrong) => {
    const policy = readPolicy({ audioDaysAtMost: wrong, textMonthsAtMost: wrong });
    expect(capsOf(policy)).toEqual({ audioDays: null, textMonths: null });
  });
});

describe('the choices', () => {
  it('are all of them where nothing is capped, the longest last', () => {
    expect(choicesWithin(audioDayChoices, 30, null)).toEqual([1, 7, 14, 30, 90, 180, 365]);
    expect(choicesWithin(textMonthChoices, 12, null).at(-1)).toBeNull();
  });

  it('end with the cap, and have no “until deleted” beyond it', () => {
    expect(choicesWithin(audioDayChoices, 10, 10)).toEqual([1, 7, 10]);
    expect(choicesWithin(textMonthChoices, 6, 6)).toEqual([1, 3, 6]);
  });

  it('have the present one, though it is not offered otherwise', () => {
    expect(choicesWithin(audioDayChoices, 45, null)).toContain(45);
  });
});
