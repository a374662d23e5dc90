import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './setup-command.ts';

/** What a run of tests came to. `failed` counts files that could not even be loaded, one each. */
export type Tally = { passed: number; failed: number; skipped: number };

/** The part of vitest's JSON report that is read here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Runs one project of the tests with vitest's own output on the screen. Never throws: a crash is one failure. */
export async function runProject(
  project: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const selection = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
    const { code } = await runTool('vitest', [...selection, ...reporters, ...args], { env });
    return tallyOf(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the report; a run that ended badly without a failed test (an error between tests) is one failure as well. */
export function tallyOf(report: Report | null, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
