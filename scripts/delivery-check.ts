import '@/lib/domain/zod-config';
import { ensureBuilt } from './build.ts';
import { takes, type Take } from './delivery-check/conditions.ts';
import { costFindings, findingsOf } from './delivery-check/findings.ts';
import { listeningCost } from './delivery-check/listening-cost.ts';
import { runTake, type Result } from './delivery-check/run-take.ts';
import { costLine, findingLine, takeLine } from './delivery-check/table.ts';

/** Browsers that run side by side: more would take the processor from each other's audio. */
const atOnce = 2;

const json = process.argv.includes('--json');
// Whatever else has something to say on the way: the standard output is the JSON's alone.
if (json) console.log = console.error;
/** `--only PART` runs the takes whose name contains it. */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const tell = (text: string): void => console.log(text);

/** `npm run delivery:check`: measures the whole way from a microphone to the stored delivery, on speech whose truth is known. */
async function check(): Promise<boolean> {
  await ensureBuilt();
  const wanted = takes.filter(({ name }) => only === undefined || name.includes(only));
  // Alone, before anything else takes the processor.
  const cost = only === undefined || only === 'cost' ? await listeningCost(takes[0]!) : null;
  if (cost) tell(costLine(cost));
  tell(`${wanted.length} takes of about two minutes each, ${atOnce} at a time`);
  const waiting = [...wanted];
  const results: Result[] = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let take = waiting.shift(); take; take = waiting.shift()) {
        const result = await runTake(take);
        results.push(result);
        tell(takeLine(result));
      }
    }),
  );
  const isBound = (bound: boolean) => results.filter(({ take }: { take: Take }) => take.bound === bound);
  const findings = [...findingsOf(isBound(true)), ...costFindings(cost)];
  const harder = findingsOf(isBound(false)).map((finding) => ({ ...finding, bound: null, passes: true }));
  const passes = findings.every((finding) => finding.passes);
  if (json) process.stdout.write(`${JSON.stringify({ passes, findings, harder, cost, results }, null, 2)}\n`);
  tell(`\nIn rooms from 20 to 40 dB:\n${findings.map(findingLine).join('\n')}`);
  tell(`\nHarder, for information:\n${harder.map(findingLine).join('\n')}`);
  return passes;
}

await check().then(
  // The WebRTC library keeps handles of its own; nothing is left to do.
  (passes) => process.exit(passes ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
