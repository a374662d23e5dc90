import { expect, it } from 'vitest';
import { demonstrate } from '../../scripts/demo/demonstrate';
import { sentences } from '../../scripts/demo/story';
import { startStandin } from '../standin/index';

it('a recorded candidate is heard, judged, retried and kept', async () => {
  const standin = await startStandin({ hints: sentences });
  try {
    const attempts = await demonstrate({ standin, pictures: null, step: () => {} });
    expect(new Set(attempts.map((attempt) => attempt.question)).size).toBe(3);
    expect(attempts.map((attempt) => [attempt.isFollowUp, attempt.take])).toEqual([
      [false, 1],
      [true, 1],
      [false, 1],
      [false, 2],
    ]);
    for (const attempt of attempts) {
      expect(attempt.audioBytes).toBeGreaterThan(10_000);
      expect(attempt.overall).not.toBeNull();
      expect(attempt.transcript?.split(' ').length).toBeGreaterThan(20);
    }
    // The retry tells its result; the first try leaves it out.
    expect(attempts[3]!.overall!).toBeGreaterThan(attempts[2]!.overall!);
    expect(attempts[3]!.rewrite).not.toBe('');
    const heard = standin.heard.map((item) => item.transcript?.text ?? '').join(' ');
    expect(heard).toMatch(/invoice/);
    expect(standin.violations()).toEqual([]);
  } finally {
    await standin.close();
  }
}, 420_000);
