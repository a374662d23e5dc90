import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../scripts/test-run';

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('the total of a test run', () => {
  it('counts what vitest counted', () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 1 });
    expect(tallyOf({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    expect(tallyOf({ ...report, testResults }, 1).failed).toBe(1);
  });

  it('never calls a run that ended badly a success', () => {
    expect(tallyOf(report, 1).failed).toBe(1);
    expect(tallyOf(null, 0).failed).toBe(1);
  });
});
