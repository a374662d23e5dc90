import { runTool } from './setup-command.ts';

const rooms = ['lib', 'components', 'entrypoints'];
/** The checks in the order in which they stop the work: the cheap and the frequent first. */
const checks: readonly (readonly [name: string, tool: string, args: readonly string[]])[] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['types: extension', 'typescript', ['--noEmit', '-p', '.']],
  ['types: domain, without a browser', 'typescript', ['--noEmit', '-p', 'lib/domain']],
  ['types: tests and scripts', 'typescript', ['--noEmit', '-p', 'tests']],
  ['imports', 'dependency-cruiser', ['--config', '.dependency-cruiser.cjs', ...rooms]],
  ['reach', 'dependency-cruiser', ['--config', '.dependency-cruiser.reach.cjs', ...rooms]],
  ['unused code and packages', 'knip', []],
];

const environment = { NO_COLOR: '1', FORCE_COLOR: '0' };

/** `npm run check`: one line a check, and all that the first failing one has to say. */
for (const [name, tool, args] of checks) {
  const started = performance.now();
  const { code, output } = await runTool(tool, args, { output: 'keep', env: environment });
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}`);
  if (code === 0) continue;
  console.log(output.trimEnd());
  process.exitCode = 1;
  break;
}
