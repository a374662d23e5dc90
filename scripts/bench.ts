import '@/lib/domain/zod-config';
import type { BenchPart } from './bench/bench-part.ts';
import { followUp } from './bench/follow-up.ts';
import { line, passes } from './bench/report.ts';
import { store } from './bench/store.ts';

const parts: readonly BenchPart[] = [followUp, store];

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isJson = process.argv.includes('--json');
// Whatever else has something to say on the way: the standard output is the JSON's alone.
if (isJson) console.log = console.error;

/**
 * `npm run bench`: measures parts of the product on this machine. `npm run bench -- PART` measures one of them, `--json`
 * writes for machines, `--assert` ends with 1 where a target is missed.
 */
async function bench(): Promise<boolean> {
  const unknown = named.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`No part is called ${unknown}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
  const wanted = parts.filter(({ name }) => named.length === 0 || named.includes(name));
  const measured = [];
  for (const part of wanted) {
    console.log(`${part.name}: ${part.about}`);
    const findings = await part.run();
    for (const finding of findings) console.log(line(finding));
    measured.push({ part: part.name, about: part.about, findings });
  }
  const good = measured.every(({ findings }) => findings.every(passes));
  if (isJson) process.stdout.write(`${JSON.stringify({ passes: good, measured }, null, 2)}\n`);
  return good;
}

await bench().then(
  // The in-memory database and the client keep handles of their own; nothing is left to do.
  (good) => process.exit(good || !process.argv.includes('--assert') ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
