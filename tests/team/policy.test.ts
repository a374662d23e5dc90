import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/lib/domain/policy';
import { locksOf } from '@/lib/team/policy';

describe('what a policy locks', () => {
  it('nothing where there is none', () => {
    const free = { candidateName: false, provider: false, typing: false };
    expect(locksOf(null)).toEqual(free);
    expect(locksOf({})).toEqual(free);
    expect(locksOf({ candidateName: '', skipTyping: false })).toEqual(free);
  });

  it('the provider by its kind, its address or its key alone', () => {
    for (const provider of [{ kind: 'openai' }, { baseUrl: 'https://broker.test/v1' }, { apiKey: 'k' }])
      expect(locksOf(readPolicy({ provider })).provider).toBe(true);
    expect(locksOf(readPolicy({ provider: { coachModel: 'm' } })).provider).toBe(false);
  });

  it('a value that is not understood locks nothing, and its neighbours still count', () => {
    const policy = readPolicy({ provider: { kind: 'oracle' }, candidateName: 'Robin', skipTyping: 'yes' });
    expect(locksOf(policy)).toEqual({ candidateName: true, provider: false, typing: false });
  });
});
