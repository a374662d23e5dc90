import { findBrowser } from './browser.ts';
import { ensureBuilt } from './build.ts';
import { ensureEars } from './packages.ts';
import { runProject, type Tally } from './test-run.ts';

const projects = ['unit', 'wire', 'e2e'] as const;

/**
 * `npm test` runs everything; `npm test -- unit`, `-- wire` and `-- e2e` one project. What follows goes to vitest, such
 * as a part of a file's name. The last line is always `N passed, N failed`.
 */
const [first, ...rest] = process.argv.slice(2);
const chosen = projects.filter((project) => project === first);
const selected: readonly string[] = chosen.length > 0 ? chosen : projects;
const vitestArgs = chosen.length > 0 || first === undefined ? rest : [first, ...rest];

const total = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };

function add(tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  total.failures.push(...tally.failures);
}

try {
  console.log(`Ears: ${await ensureEars()}`);
  const env: Record<string, string> = {};
  if (selected.includes('e2e')) {
    env['CHROME_PATH'] = await findBrowser();
    console.log(`Browser: ${env['CHROME_PATH']}`);
    await ensureBuilt();
  }
  // One after the other: the rehearsals in the browser keep real time and need the machine for themselves.
  for (const project of selected) {
    console.log(`\n${project} tests`);
    add(await runProject(project, vitestArgs, env));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  add({ passed: 0, failed: 1, skipped: 0, failures: ['The tests could not be started: see above.'] });
}

for (const failure of total.failures) console.log(`\nFailed: ${failure}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
