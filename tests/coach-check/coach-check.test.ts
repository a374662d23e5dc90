import { describe, expect, it } from 'vitest';
import { gradesAreTold } from '../../scripts/coach-check/checks/grades';
import { table } from '../../scripts/coach-check/report';
import { selfCheck } from '../../scripts/coach-check/self-check';
import { loadGenuine } from './fixtures';

describe('the coach, measured on the answers of the project', () => {
  it('keeps every promise', { timeout: 300_000 }, async () => {
    const findings = await selfCheck();
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.every((finding) => finding.cases > 0)).toBe(true);
    const broken = findings.filter((finding) => finding.passes === false);
    expect(broken.length === 0 ? '' : table(broken)).toBe('');
  });

  it('judges the same twice', { timeout: 60_000 }, async () => {
    expect(await gradesAreTold(loadGenuine())).toEqual(await gradesAreTold(loadGenuine()));
  });
});
