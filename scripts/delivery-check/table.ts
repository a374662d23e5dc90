import { quantile, type Finding } from './findings.ts';
import type { CoreShare } from './processor-time.ts';
import type { Result } from './run-take.ts';

const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');

/** One line for each take: what was found of what was there. */
export function takeLine({ take, verdict, light }: Result): string {
  const { longPauses, otherPauses, durationErrors, paceError, wordErrors } = verdict;
  return [
    take.name.padEnd(20),
    `long pauses ${longPauses.matched}/${longPauses.true}, reported ${longPauses.found}`,
    `length off by ${two(quantile(durationErrors.map(Math.abs), 0.5))} s`,
    `others ${otherPauses.matched}/${otherPauses.true}`,
    `pace ${paceError === null ? '–' : `${paceError >= 0 ? '+' : ''}${(100 * paceError).toFixed(1)} %`}`,
    `words off by ${two(quantile(wordErrors, 0.5))} s`,
    `button ${(light.changes / light.minutes).toFixed(1)}/min`,
  ].join(' | ');
}

export function findingLine({ what, value, unit, bound, passes }: Finding): string {
  const limit = bound === null ? 'reported' : `${passes ? 'kept' : 'BROKEN'} (bound ${bound})`;
  return `  ${what.padEnd(48)} ${two(value).padStart(8)} ${unit.padEnd(2)} ${limit}`;
}

/** The threads that cost most, dearest first. */
export const costLine = ({ percent, seconds, threads }: CoreShare): string =>
  `listening cost ${percent.toFixed(1)} % of one core over ${seconds.toFixed(0)} s: ${Object.entries(threads)
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, share]) => `${name} ${share.toFixed(1)}`)
    .join(', ')}`;
