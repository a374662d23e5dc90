import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../lib/domain/messages';
import { type Extension, launchExtension } from '../helpers/extension';
import { storedSettings } from '../helpers/stored-settings';

const words = english.onboarding;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What an automatic examination for accessibility finds wrong, as `rule: element`. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.waitForSelector('h1');
  // Half faded in, a text is too pale; that is over in a quarter of a second.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
const arriveAt = (page: Page, title: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, title);

describe('set-up in a real browser', () => {
  let extension: Extension | null = null;
  const launch = async (options: Parameters<typeof launchExtension>[0]): Promise<Page> => {
    extension = await launchExtension(options);
    const page = await extension.openExtensionPage('onboarding.html');
    await page.bringToFront();
    return page;
  };
  afterEach(async () => {
    await extension?.close();
    extension = null;
  });

  it('opens by itself after the installation', async () => {
    extension = await launchExtension({ keepFirstPage: true });
    const urls = extension.browser.targets().map((target) => target.url());
    expect(urls.some((url) => url.includes('/onboarding.html'))).toBe(true);
  });

  it('leads from agreement to ready, with the real microphone, and keeps everything', async () => {
    const page = await launch({ autoGrant: true });
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, words.consent.agree);
    await arriveAt(page, words.microphone.title);
    await page.waitForFunction(
      (heard) => document.body.innerText.includes(heard),
      {},
      words.microphone.level.heard,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, words.microphone.trial.record);
    const playback = await page.waitForSelector('audio', { timeout: 20_000 });
    await page.waitForFunction(
      (audio) => audio && audio.readyState >= 2 && audio.currentTime > 0,
      {},
      playback,
    );
    await press(page, words.next);
    await arriveAt(page, words.name.title);
    await page.type('input', 'Robin');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, words.next);
    await arriveAt(page, words.provider.title);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, words.next);
    await arriveAt(page, words.ready.title);
    expect(await accessibilityProblems(page)).toEqual([]);
    const worker = await extension?.worker();
    const own = worker && (await storedSettings(worker, 'own'));
    expect(own).toMatchObject({ candidateName: 'Robin', provider: { kind: 'device' } });
    expect(own).toHaveProperty('consent.version');
    expect(own).toHaveProperty('onboardedAt', expect.any(Number));
  });

  it('notices at once that the microphone was blocked, and that it was freed', async () => {
    const page = await launch({});
    await press(page, words.consent.agree);
    await arriveAt(page, words.microphone.title);
    await extension?.grantMicrophone('denied');
    await page.waitForFunction(
      (what) => document.body.innerText.includes(what),
      {},
      words.microphone.problems.blocked.what,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await extension?.grantMicrophone('granted');
    await page.waitForFunction(
      (label) => document.body.innerText.includes(label),
      {},
      words.microphone.level.label,
    );
  });

  it.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)('fits %i pixels in the %s theme, readably', async (width, theme) => {
    const page = await launch({ viewport: { width, height: 844 } });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
