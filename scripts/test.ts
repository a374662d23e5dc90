import { findBrowser } from './browser.ts';
import { ensureBuilt } from './build.ts';
import { ensureEars } from './packages.ts';
import { runProject, type Tally } from './test-run.ts';

const projects = ['unit', 'e2e'] as const;

/**
 * `npm test` runs everything; `npm test -- unit` and `npm test -- e2e` one project. What follows goes to vitest, such
 * as a part of a file's name. The last line is always `N passed, N failed`.
 */
const [first, ...rest] = process.argv.slice(2);
const chosen = projects.filter((project) => project === first);
const selected = chosen.length > 0 ? chosen : projects;
const vitestArgs = chosen.length > 0 || first === undefined ? rest : [first, ...rest];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function add(tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

try {
  console.log(`Ears: ${await ensureEars()}`);
  const env: Record<string, string> = {};
  if (chosen[0] !== 'unit') {
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
  add({ passed: 0, failed: 1, skipped: 0 });
}

if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
