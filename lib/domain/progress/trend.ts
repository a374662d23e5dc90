import type { Digest } from '@/lib/domain/history/digest';
import { dayMs } from '@/lib/domain/expiry';
import { localDay } from '@/lib/domain/local-day';
import { medianOf } from '@/lib/domain/report/mean';
import { daysBetween, noonOf, weekOf } from './calendar';

/** One day, or one week, with its median; `line` is the moving median, null where there are too few points for a line. */
export type TrendPoint = { day: string; at: number; value: number; answers: number; line: number | null };

/** How a measure went. `before` and `now` are the medians of the first and the last third of the points. */
export type Trend = {
  step: 'day' | 'week';
  points: TrendPoint[];
  /** False where a line would be drawn through chance. */
  hasLine: boolean;
  before: number | null;
  now: number | null;
};

/** Below four points a line is a guess; with two it is always straight (judgement). */
export const fewestForLine = 4;
/** The median of up to five points in a row: one bad day moves nothing (Tukey's running median of five). */
const window = 5;
/** Beyond this many days points are weeks, so that dots do not run into each other. */
const mostDays = 120;

/** Medians of a measure by day, or by week where the time is long. Answers without the measure are left out. */
export function trendOf(digests: readonly Digest[], valueOf: (digest: Digest) => number | null): Trend {
  const measured = digests
    .flatMap((digest) => {
      const value = valueOf(digest);
      return value === null ? [] : [{ day: localDay(digest.endedAt), value }];
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const first = measured[0]?.day;
  const last = measured.at(-1)?.day;
  const step = first && last && daysBetween(first, last) > mostDays ? 'week' : 'day';
  const groups = new Map<string, number[]>();
  for (const { day, value } of measured) {
    const key = step === 'week' ? weekOf(day) : day;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  const medians = [...groups].map(([day, values]) => ({
    day,
    at: noonOf(day),
    value: medianOf(values) ?? 0,
    answers: values.length,
  }));
  const hasLine = medians.length >= fewestForLine;
  const line = movingMedian(medians.map(({ value }) => value));
  const third = Math.max(1, Math.floor(medians.length / 3));
  const values = medians.map(({ value }) => value);
  return {
    step,
    points: medians.map((point, index) => ({ ...point, line: hasLine ? (line[index] ?? null) : null })),
    hasLine,
    before: hasLine ? medianOf(values.slice(0, third)) : null,
    now: hasLine ? medianOf(values.slice(-third)) : null,
  };
}

/** A line across more than a fortnight would tell of days on which nothing was measured (judgement). Milliseconds. */
const longestBridge = 15 * dayMs;

/** The points, with an empty row in each long pause, so that the line stops before it and begins again after it. */
export const withPauses = (
  points: readonly TrendPoint[],
): (TrendPoint | { at: number; value: null; line: null })[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && point.at - before.at > longestBridge
      ? [{ at: (before.at + point.at) / 2, value: null, line: null }, point]
      : [point];
  });

/** Of each value the median of up to two before it, itself, and up to two after it; at the ends as many as there are. */
export const movingMedian = (values: readonly number[]): number[] =>
  values.map((_, index) => {
    // The window stays balanced: at an end, one neighbour on each side or none.
    const half = Math.min((window - 1) / 2, index, values.length - 1 - index);
    return medianOf(values.slice(index - half, index + half + 1)) ?? 0;
  });
