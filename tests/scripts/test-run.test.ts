import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../scripts/test-run';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    { name: '/repo/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] },
  ],
};
const fallen = {
  name: 'tests/b.test.ts',
  status: 'failed',
  assertionResults: [
    { status: 'passed', fullName: 'holds' },
    { status: 'failed', fullName: 'does not hold', failureMessages: ['Error: no\n1\n2\n3\n4\n5\n6\n7'] },
  ],
};

describe('the total of a test run', () => {
  it('counts what vitest counted', () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 1, failures: [] });
    expect(tallyOf({ ...report, numFailedTests: 2 }, 1)).toMatchObject({ passed: 7, failed: 2, skipped: 1 });
  });

  it('names what failed, with the beginning of its reason', () => {
    const { failures } = tallyOf({ ...report, numFailedTests: 1, testResults: [fallen] }, 1);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('tests/b.test.ts: does not hold\n    Error: no\n    1');
    expect(failures[0]).not.toContain('7');
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      ...report.testResults,
      { name: 'c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    const { failed, failures } = tallyOf({ ...report, testResults }, 1);
    expect(failed).toBe(1);
    expect(failures).toEqual(['c.test.ts: could not be loaded\n    no such module']);
  });

  it('never calls a run that ended badly a success', () => {
    expect(tallyOf(report, 1)).toMatchObject({
      failed: 1,
      failures: [expect.stringContaining('between the tests')],
    });
    expect(tallyOf(null, 0)).toMatchObject({ failed: 1, failures: [expect.stringContaining('No report')] });
  });
});
