import { z } from 'zod';
import { costTable, type CostTable } from '@/lib/domain/cost/cost-table';
import { Usage } from '@/lib/domain/usage';
import { audible, cutInsOf, lostOf, deafOf, type Outcome } from './outcome.ts';

export type Finding = { name: string; value: number; bound: string; passes: boolean };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Silence, seconds, from which on somebody thinks: any voice that waits for a silence would have cut in by then. */
const thinkingSeconds = 8;

/** What thirty interviews have to show, out of what they left behind. */
export function findingsOf(outcomes: readonly Outcome[]): Finding[] {
  const coached = outcomes.filter(({ kind }) => kind === 'coach');
  const answers = sum(coached.map((outcome) => outcome.answers.length));
  const pauses = coached.flatMap(({ stored }) => stored.map(({ longestPause }) => longestPause ?? 0));
  const thinking = pauses.filter((pause) => pause >= thinkingSeconds).length;
  const cutIns = sum(outcomes.map(cutInsOf));
  const deaf = sum(outcomes.map(deafOf));
  const lost = sum(outcomes.map(lostOf));
  const repeated = sum(outcomes.map((outcome) => outcome.repeated.length));
  const broken = outcomes.filter(({ error }) => error !== null).length;
  const interviews = sum(outcomes.map((outcome) => outcome.interviews));
  const words = outcomes.flatMap(({ stored }) => stored);
  return [
    { name: 'interviews played to their end', value: interviews, bound: '≥ 30', passes: interviews >= 30 },
    { name: 'Coach answers', value: answers, bound: '≥ 100', passes: answers >= 100 },
    {
      name: `of these with a thinking pause of ${thinkingSeconds} s or more`,
      value: thinking,
      bound: '≥ 20',
      passes: thinking >= 20,
    },
    {
      name: 'longest thinking pause, seconds',
      value: Math.round(Math.max(0, ...pauses) * 10) / 10,
      bound: '≥ 19',
      passes: Math.max(0, ...pauses) >= 19,
    },
    {
      name: `cut-ins (RMS > ${audible} while the candidate has the floor)`,
      value: cutIns,
      bound: '0',
      passes: cutIns === 0,
    },
    { name: 'interviews that nobody listened to', value: deaf, bound: '0', passes: deaf === 0 },
    { name: 'lost answers', value: lost, bound: '0', passes: lost === 0 },
    { name: 'repeated questions', value: repeated, bound: '0', passes: repeated === 0 },
    { name: 'interviews that broke', value: broken, bound: '0', passes: broken === 0 },
    ...paidFindings(outcomes),
    {
      name: 'answers on the disk without words',
      value: words.filter((answer) => answer.words === 0).length,
      bound: 'told',
      passes: true,
    },
  ];
}

/** Dollars that voice and transcription of ten and four minutes may cost on the small model. */
const mostDollars = 0.3;

function paidFindings(outcomes: readonly Outcome[]): Finding[] {
  const paid = outcomes.find(({ id }) => id === 'what-it-costs');
  if (!paid) return [];
  const { candidate, interviewer } = paid.minutes;
  const dollarsFor = (wanted: string): number =>
    sum(costTableOf(paid).rows.flatMap(({ purpose, cost }) => (purpose === wanted ? [cost.dollars] : [])));
  // How long the follow-ups are is the coach's to say: the price is that of exactly ten and four minutes.
  const spent = (dollarsFor('voice') / interviewer) * 4 + (dollarsFor('transcription') / candidate) * 10;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return [
    { name: 'minutes of candidate', value: rounded(candidate), bound: '≥ 10', passes: candidate >= 10 },
    { name: 'minutes of interviewer', value: rounded(interviewer), bound: '≥ 4', passes: interviewer >= 4 },
    {
      name: 'dollars for voice and transcription of ten and four minutes, at the rates of this interview',
      value: Math.round(spent * 10_000) / 10_000,
      bound: `≤ ${mostDollars}`,
      passes: spent > 0 && spent <= mostDollars,
    },
  ];
}

/** What the provider metered in an interview, with what it costs. */
export const costTableOf = ({ usage }: Outcome): CostTable =>
  costTable(z.array(Usage.omit({ id: true, interviewId: true, at: true })).parse(usage), []);

export function findingLine({ name, value, bound, passes }: Finding): string {
  return `${passes ? 'ok  ' : 'FAIL'}  ${name}: ${value} (${bound})`;
}

export function outcomeLine(outcome: Outcome): string {
  const heard = Math.max(0, ...outcome.answers.map((answer) => answer.heard));
  const pause = Math.max(0, ...outcome.stored.map(({ longestPause }) => longestPause ?? 0));
  const log = Object.entries(outcome.log)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
  const told = outcome.error ? ` BROKE: ${outcome.error.split('\n')[0]}` : '';
  return `${outcome.id.padEnd(16)} ${outcome.interviews} interviews, ${outcome.given} answers, ${outcome.stored.length} kept, cut-ins ${cutInsOf(outcome)}, lost ${lostOf(outcome)}, repeated ${outcome.repeated.length}, loudest ${heard.toFixed(4)}, longest pause ${pause.toFixed(1)} s, ${outcome.seconds.toFixed(0)} s [${log}]${told}`;
}
