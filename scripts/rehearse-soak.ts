import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inputsHash } from './build-inputs.ts';
import { ensureBuilt } from './build.ts';
import { ensureEars } from './packages.ts';
import { printed } from './cost-table/printed.ts';
import { costTableOf, findingLine, findingsOf, outcomeLine } from './rehearse-soak/findings.ts';
import type { Outcome } from './rehearse-soak/outcome.ts';
import { rehearsals } from './rehearse-soak/rehearsal.ts';

// `npm run rehearse:soak`: thirty interviews in real browsers with everything that may go wrong. Runs side by side;
// broken off, it goes on where it was, as long as the build is the same. `--fresh` begins anew, `--only ID` plays one, `--parallel N` as many at once.

const folder = '.cache/rehearse-soak';
const file = `${folder}/outcomes.jsonl`;
const argumentOf = (name: string): string | null =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? null) : null;
const json = process.argv.includes('--json');
// Whatever else has something to say on the way: the standard output is the JSON's alone.
if (json) console.log = console.error;
const only = argumentOf('--only');
/** Browsers side by side; each takes about a third of a processor. */
const atOnce = Number(argumentOf('--parallel') ?? 4);

function playInProcess(id: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', './scripts/aliases.ts', 'scripts/rehearse-soak/run.ts', id],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let text = '';
    child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
    child.on('close', () => {
      const last = text.trim().split('\n').at(-1) ?? '';
      if (last.startsWith('{')) resolve(JSON.parse(last) as Outcome);
      else reject(new Error(`${id} ended without an outcome.`));
    });
  });
}

async function soak(): Promise<boolean> {
  await ensureBuilt();
  await ensureEars();
  mkdirSync(folder, { recursive: true });
  if (process.argv.includes('--fresh')) rmSync(file, { force: true });
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const build = inputsHash();
  // Of this build alone, and of each rehearsal its last playing: what is played twice counts once.
  const outcomes = new Map(
    known
      .map((line) => JSON.parse(line) as Outcome)
      .filter((outcome) => outcome.error === null && outcome.build === build)
      .map((outcome) => [outcome.id, outcome]),
  );
  const waiting = rehearsals.filter(({ id }) => (only === null ? !outcomes.has(id) : id === only));
  console.log(`${waiting.length} browsers to play in, ${outcomes.size} played before, ${atOnce} at a time`);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const outcome = await playInProcess(next.id);
        outcomes.set(outcome.id, outcome);
        appendFileSync(file, `${JSON.stringify(outcome)}\n`);
        console.log(outcomeLine(outcome));
      }
    }),
  );
  const played = [...outcomes.values()];
  const findings = findingsOf(played);
  const paid = outcomes.get('what-it-costs');
  if (paid) console.log(`\n${printed(costTableOf(paid))}`);
  const passes = findings.every((finding) => finding.passes);
  console.log(`\n${findings.map(findingLine).join('\n')}`);
  if (json) process.stdout.write(`${JSON.stringify({ passes, findings, outcomes: played }, null, 2)}\n`);
  return passes;
}

process.exit((await soak()) ? 0 : 1);
