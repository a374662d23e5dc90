import { fakeBrowser } from './fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenPolicyKnown } from '@/lib/platform/managed-policy';

/** The policy arrives as the browser tells of it: in the store, then as a change. */
async function arrive(values: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.set(values);
}

describe('when the policy is known', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('at once where it is there', async () => {
    await arrive({ candidateName: 'Robin' });
    expect(await whenPolicyKnown()).toEqual({ candidateName: 'Robin' });
  });

  it('an empty answer is not believed before four seconds have passed', async () => {
    let known: unknown = 'not yet';
    const waiting = whenPolicyKnown().then((policy) => (known = policy));
    await vi.advanceTimersByTimeAsync(3_900);
    expect(known).toBe('not yet');
    await vi.advanceTimersByTimeAsync(200);
    await waiting;
    expect(known).toEqual({});
  });

  it('values that come three seconds late are the policy, without waiting longer', async () => {
    const waiting = whenPolicyKnown();
    await vi.advanceTimersByTimeAsync(2_900);
    await arrive({ skipTyping: true });
    expect(await waiting).toEqual({ skipTyping: true });
  });

  it('leaves no listener and no timer behind', async () => {
    const waiting = whenPolicyKnown();
    await vi.advanceTimersByTimeAsync(4_000);
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
    expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(false);
  });
});
