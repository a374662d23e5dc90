import { fakeBrowser } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureOffscreenDocument } from '@/lib/platform/offscreen-document';

/** A browser that allows one offscreen document and takes its time to load it. */
function aBrowser({ loads = 20, answersAfter = 0 } = {}) {
  let exists = false;
  const made: unknown[] = [];
  const offscreen = {
    hasDocument: async () => exists,
    createDocument: async (wish: unknown) => {
      if (exists || made.length > 0) throw new Error('Only a single offscreen document may be created.');
      made.push(wish);
      await new Promise((resolve) => setTimeout(resolve, loads));
      exists = true;
    },
  };
  let asked = 0;
  return {
    made,
    offscreen,
    isReady: async () => exists && (asked += 1) > answersAfter,
    /** As if another worker had been faster, outside our lock. */
    beFaster: () => void (exists = made.push('another') > 0),
  };
}

const ensure = (browser: ReturnType<typeof aBrowser>) => {
  Object.assign(fakeBrowser, { offscreen: browser.offscreen });
  return ensureOffscreenDocument('offscreen.html', 'to rehearse', browser.isReady);
};

describe('the offscreen document', () => {
  beforeEach(() => {
    // One lock after the other, as the browser's own lock manager does it.
    let last = Promise.resolve();
    const request = (_name: string, act: () => Promise<void>) => (last = last.then(act));
    vi.stubGlobal('navigator', { locks: { request } });
  });

  it('is made once, however many ask at the same time', async () => {
    const browser = aBrowser();
    await Promise.all([ensure(browser), ensure(browser), ensure(browser)]);
    expect(browser.made).toHaveLength(1);
  });

  it('is asked until it answers: being loaded is not yet listening', async () => {
    const browser = aBrowser({ answersAfter: 3 });
    await ensure(browser);
    expect(await browser.isReady()).toBe(true);
  });

  it('one that somebody else made in the meantime is as good', async () => {
    const browser = aBrowser();
    browser.offscreen.hasDocument = async () => false;
    browser.beFaster();
    await expect(ensure(browser)).resolves.toBeUndefined();
  });

  it('names the reasons that keep it alive through silence', async () => {
    const browser = aBrowser();
    await ensure(browser);
    expect(browser.made[0]).toMatchObject({ reasons: ['USER_MEDIA', 'WEB_RTC', 'AUDIO_PLAYBACK'] });
  });

  it('one that never answers is an error after ten seconds, not a wait for ever', async () => {
    vi.useFakeTimers();
    const browser = aBrowser({ answersAfter: Infinity });
    const result = expect(ensure(browser)).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(11_000);
    await result;
    vi.useRealTimers();
  });

  it('any other refusal of the browser is passed on', async () => {
    const browser = aBrowser();
    browser.offscreen.createDocument = () => Promise.reject(new Error('Forbidden by policy.'));
    await expect(ensure(browser)).rejects.toThrow('Forbidden');
  });
});
