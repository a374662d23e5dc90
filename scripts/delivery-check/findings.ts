import type { CoreShare } from './processor-time.ts';
import type { Result } from './run-take.ts';

/** One figure of the check. `bound` null is reported only. */
export type Finding = { what: string; value: number; unit: string; bound: number | null; passes: boolean };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const atLeast = (what: string, value: number, unit: string, bound: number): Finding => ({
  what,
  value,
  unit,
  bound,
  passes: value >= bound,
});
const atMost = (what: string, value: number, unit: string, bound: number): Finding => ({
  what,
  value,
  unit,
  bound,
  passes: value <= bound,
});
const told = (what: string, value: number, unit: string): Finding => ({
  what,
  value,
  unit,
  bound: null,
  passes: true,
});

/** What the takes amount to together, with the bounds of what is promised. */
export function findingsOf(results: readonly Result[]): Finding[] {
  const verdicts = results.map(({ verdict }) => verdict);
  const count = (of: 'true' | 'found' | 'matched'): number =>
    sum(verdicts.map(({ longPauses }) => longPauses[of]));
  const errors = verdicts.flatMap(({ durationErrors }) => durationErrors).map(Math.abs);
  const paces = verdicts.map(({ paceError }) => (paceError === null ? 1 : Math.abs(paceError)));
  const words = verdicts.flatMap(({ wordErrors }) => wordErrors);
  return [
    atLeast('pauses over 3 s on the tapes', count('true'), '', 40),
    atLeast('of those reported, true', count('matched') / Math.max(1, count('found')), '', 0.95),
    atLeast('of the true ones, reported', count('matched') / Math.max(1, count('true')), '', 0.95),
    atMost('error of their length, mean', mean(errors), 's', 0.15),
    told('error of their length, 95th percentile', quantile(errors, 0.95), 's'),
    told('pauses of 0.3 to 3 s that were found', share(verdicts.map(({ otherPauses }) => otherPauses)), ''),
    atMost('error of the pace, worst take', 100 * Math.max(0, ...paces), '%', 5),
    told('error of a word’s time, median', quantile(words, 0.5), 's'),
    told('error of a word’s time, 90th percentile', quantile(words, 0.9), 's'),
    atMost(
      'changes of the finish button a minute',
      sum(results.map(({ light }) => light.changes)) / sum(results.map(({ light }) => light.minutes)),
      '',
      14,
    ),
    atLeast(
      'takes in which the speech model took part',
      sum(verdicts.map(({ usedModel }) => Number(usedModel))) / Math.max(1, verdicts.length),
      '',
      1,
    ),
  ];
}

/** What listening costs, where it could be read. */
export const costFindings = (cost: CoreShare | null): Finding[] =>
  cost === null ? [] : [atMost('processor while listening, of one core', cost.percent, '%', 8)];

const share = (counts: readonly { true: number; matched: number }[]): number =>
  sum(counts.map(({ matched }) => matched)) / Math.max(1, sum(counts.map((each) => each.true)));
