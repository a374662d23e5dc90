import type { Finding } from './finding.ts';

/** So many spoilt cases are named; the machine-readable report has them all. */
const named = 6;

const sign = (passes: boolean | null): string => (passes === null ? '  ' : passes ? 'ok' : 'NO');

/** The self-check as a table, one line a promise, with what spoils it beneath. */
export function table(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map((finding) => finding.name.length));
  return findings
    .flatMap(({ name, bound, shown, cases, passes, detail, spoilt }) => {
      const figures = Object.entries(detail).map(([key, value]) => `${key} ${value}`);
      const rest = spoilt.length > named ? [`… and ${spoilt.length - named} more`] : [];
      return [
        `${sign(passes)}  ${name.padEnd(width)}  ${shown.padStart(18)}  ${bound.padEnd(9)} of ${cases}`,
        ...(figures.length > 0 ? [`    ${figures.join(' · ')}`] : []),
        ...spoilt.slice(0, named).map((one) => `    - ${one}`),
        ...rest.map((one) => `    ${one}`),
      ];
    })
    .join('\n');
}
