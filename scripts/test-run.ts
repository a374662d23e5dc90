import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runTool } from './setup-command.ts';

/**
 * What a run of tests came to. `failed` counts files that could not even be loaded, one each; `failures` names what
 * failed, with the first lines of the reason, to be repeated where the output ends.
 */
export type Tally = { passed: number; failed: number; skipped: number; failures: readonly string[] };

/** The part of vitest's JSON report that is read here. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: readonly string[] | null }[];
  }[];
};

const reasonLines = 6;

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
  if (!report)
    return { passed: 0, failed: 1, skipped: 0, failures: ['No report was written: vitest ended early.'] };
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const failures = [
    ...unloaded.map(({ name, message }) => failure(name, 'could not be loaded', message)),
    ...report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages?.[0])),
    ),
  ];
  const failed = report.numFailedTests + unloaded.length;
  const between = failed === 0 && exitCode !== 0;
  if (between) failures.push('An error between the tests: see “Unhandled Errors” above.');
  return {
    passed: report.numPassedTests,
    failed: between ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

function failure(file: string, test: string, reason = ''): string {
  const lines = reason.split('\n').slice(0, reasonLines);
  return [`${relative(process.cwd(), file)}: ${test}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
