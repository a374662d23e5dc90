import type { KillOutcome } from './kill.ts';

export type Finding = { name: string; value: number; bound: string; passes: boolean };

/** What so many kills have to show. */
export function findingsOf(outcomes: readonly KillOutcome[], times: number): Finding[] {
  const running = outcomes.filter((outcome) => outcome.running);
  const lost = outcomes.map(({ lostSeconds }) => lostSeconds ?? 0);
  const most = Math.round(Math.max(0, ...lost) * 100) / 100;
  const wrong = outcomes.reduce((sum, outcome) => sum + outcome.wrong.length, 0);
  return [
    { name: 'kills', value: outcomes.length, bound: `≥ ${times}`, passes: outcomes.length >= times },
    { name: 'of these in the middle of an answer', value: running.length, bound: 'told', passes: true },
    {
      name: 'attempts made',
      value: outcomes.reduce((sum, { takes }) => sum + takes, 0),
      bound: 'told',
      passes: true,
    },
    { name: 'most sound lost, seconds', value: most, bound: '≤ 1', passes: most <= 1 },
    { name: 'things wrong after a restart', value: wrong, bound: '0', passes: wrong === 0 },
  ];
}

export const findingLine = ({ name, value, bound, passes }: Finding): string =>
  `${passes ? '✓' : '✗'} ${name}: ${value} (${bound})`;

export function killLine({ kill, at, running, takes, lostSeconds, wrong, seconds }: KillOutcome): string {
  const lost = lostSeconds === null ? '' : `, ${lostSeconds.toFixed(2)} s lost`;
  const doing = running ? 'in an answer' : 'between answers';
  const faults = wrong.map((fault) => `\n    ${fault}`).join('');
  return `${wrong.length === 0 ? '✓' : '✗'} kill ${kill} after ${at.toFixed(1)} s, ${doing}, ${takes} takes${lost} (${seconds.toFixed(0)} s)${faults}`;
}
