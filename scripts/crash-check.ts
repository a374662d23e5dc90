import '@/lib/domain/zod-config';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { startStandin } from '../tests/standin/index.ts';
import { inputsHash } from './build-inputs.ts';
import { ensureBuilt } from './build.ts';
import { judge } from './crash-check/judge.ts';
import type { KillOutcome, SeenLife } from './crash-check/kill.ts';
import { live, newProfile, removeProfile, tapePulses, type Profile } from './crash-check/life.ts';
import { findingLine, findingsOf, killLine } from './crash-check/report.ts';
import { chance } from './delivery-check/chance.ts';

// `npm run crash:check`: the browser killed -9 at random moments of a running interview, fifty times or `--times N`.
// Broken off, it goes on where it was, as long as the build is the same. `--fresh` begins anew, `--seed N` chooses
// other moments, `--json` prints what was found.

const folder = '.cache/crash-check';
const file = `${folder}/outcomes.jsonl`;
const argumentOf = (name: string, otherwise: number): number =>
  process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise;
const json = process.argv.includes('--json');
// Whatever else has something to say on the way: the standard output is the JSON's alone.
if (json) console.log = console.error;
const times = argumentOf('--times', 50);
const seed = argumentOf('--seed', 5);

/** So many kills does one profile live through. */
const killsOfProfile = 10;
/** The kill comes this long after the interview was begun or resumed, seconds. */
const killWithin = [0.5, 16] as const;

const planOf = (number: number) => {
  const random = chance(seed * 1_000 + number);
  const [soonest, latest] = killWithin;
  return { random, killAfter: soonest + (latest - soonest) * random() };
};

/** Kills of this build that were judged before. */
function judgedBefore(build: string): KillOutcome[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as KillOutcome).filter((outcome) => outcome.build === build);
}

async function killAgainAndAgain(build: string, outcomes: KillOutcome[]): Promise<void> {
  const standin = await startStandin({ ears: 'script', validateFrames: 'off' });
  let profile: Profile | null = null;
  let known: string[] = [];
  let last: (SeenLife & { kill: number }) | null = null;
  const wanted = () => outcomes.length + (last ? 1 : 0) < times;
  while (last || wanted()) {
    const began = Date.now();
    profile ??= await newProfile();
    const number: number = outcomes.length + (last ? 1 : 0) + 1;
    const plan = wanted() && profile.lives < killsOfProfile ? planOf(number) : null;
    const { disk, life } = await live(profile, standin, last, plan);
    if (last && disk) {
      const { wrong, lostSeconds } = judge(last, disk, known, tapePulses);
      const outcome: KillOutcome = {
        kill: last.kill,
        build,
        at: (last.killedAt - last.begunAt) / 1_000,
        running: last.takes.at(-1)?.finishedAt === null,
        takes: last.takes.length,
        attempts: disk.attempts.length,
        lostSeconds,
        wrong,
        seconds: (Date.now() - began) / 1_000,
      };
      outcomes.push(outcome);
      appendFileSync(file, `${JSON.stringify(outcome)}\n`);
      console.log(killLine(outcome));
      known = disk.attempts.map(({ id }) => id);
      if (wrong.length > 0) {
        // Left for whoever looks into it; the next kill has a fresh one.
        console.log(`    the profile: ${profile.folder}`);
        [profile, last, known] = [null, null, []];
        continue;
      }
    }
    last = life && { ...life, kill: number };
    if (life) continue;
    removeProfile(profile);
    profile = null;
    known = [];
  }
  await standin.close();
}

async function check(): Promise<boolean> {
  await ensureBuilt();
  mkdirSync(folder, { recursive: true });
  if (process.argv.includes('--fresh')) rmSync(file, { force: true });
  const build = inputsHash();
  const outcomes = judgedBefore(build);
  console.log(`${Math.max(0, times - outcomes.length)} kills to come, ${outcomes.length} judged before`);
  await killAgainAndAgain(build, outcomes);
  const findings = findingsOf(outcomes, times);
  const passes = findings.every((finding) => finding.passes);
  console.log(`\n${findings.map(findingLine).join('\n')}`);
  if (json) process.stdout.write(`${JSON.stringify({ passes, findings, outcomes }, null, 2)}\n`);
  return passes;
}

process.exit((await check()) ? 0 : 1);
