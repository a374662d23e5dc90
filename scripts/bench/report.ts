import type { BenchFinding } from './bench-part.ts';

/** The value below which a share of the values lies (nearest rank); NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const passes = ({ p95, target }: BenchFinding): boolean => target === null || p95 <= target;

const milliseconds = (value: number): string => `${value.toFixed(value < 0.1 ? 4 : 2)} ms`;

const megabytes = (value: number): string => `${value.toFixed(1)} MB`;

export function line(finding: BenchFinding): string {
  const { name, rounds, median, p95, target, reference } = finding;
  const written = finding.unit === 'MB' ? megabytes : milliseconds;
  const bound = target === null ? '' : ` (at most ${target} ${finding.unit ?? 'ms'})`;
  const beside = reference
    ? `, ${reference.ratio.toFixed(reference.ratio < 10 ? 1 : 0)} × ${reference.name} (${milliseconds(reference.median)})`
    : '';
  const sign = target === null ? '  ' : passes(finding) ? 'ok' : 'NO';
  return `${sign}  ${name}: median ${written(median)}, p95 ${written(p95)}${bound} of ${rounds}${beside}`;
}
