import { describe, expect, it } from 'vitest';
import { table } from '../../scripts/coach-check/report';
import { selfCheck } from '../../scripts/coach-check/self-check';

describe('the coach, measured on the answers of the project', () => {
  it('keeps every promise', { timeout: 180_000 }, async () => {
    const findings = await selfCheck();
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.every((finding) => finding.cases > 0)).toBe(true);
    const broken = findings.filter((finding) => finding.passes === false);
    expect(broken.length === 0 ? '' : table(broken)).toBe('');
  });

  it('says the same twice', { timeout: 180_000 }, async () => {
    const [first, second] = [await selfCheck(), await selfCheck()];
    expect(second).toEqual(first);
  });
});
