import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { openState } from '../gallery/acts.ts';
import { serveGallery } from '../gallery/serve.ts';
import { stateNames } from '../gallery/state-names.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer can change with the theme: those that look at colours. The rest look at the same tree. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, in words that can be read in a failed test. */
async function objections(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    (runOnly) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: [...runOnly] }),
    rules,
  )) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

/** Parts of the screen that are wider than the frame lets them be. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, header, footer')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.tagName} is ${part.scrollWidth} wide in ${part.clientWidth}`),
  );

describe('the panel, in a real browser', () => {
  let browser: Browser;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let page: Page;

  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
    page = await browser.newPage();
    // Still, so that nothing is judged half faded in.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  });

  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  it.each(stateNames)(
    'has nothing that axe objects to in either theme, and keeps every line inside of the frame: %s',
    async (wanted) => {
      const found: string[] = [];
      await page.setViewport({ width: 420, height: 640 });
      await openState(page, gallery.address, wanted, 'dark');
      found.push(...(await objections(page, everyRule)).map((objection) => `dark: ${objection}`));
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
      found.push(...(await objections(page, colourRules)).map((objection) => `light: ${objection}`));
      for (const [width, height] of [
        [380, 640],
        [420, 400],
        [320, 320],
      ] as const) {
        await page.setViewport({ width, height });
        found.push(...(await overflows(page)).map((line) => `${width}: ${line}`));
      }
      expect(found).toEqual([]);
    },
  );

  it('reaches Finish answer by the keyboard, and shows where the focus is', async () => {
    await page.setViewport({ width: 420, height: 640 });
    await openState(page, gallery.address, 'listening', 'dark');
    const reached: string[] = [];
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return [null, ''];
        return [element.textContent || element.ariaLabel || '', getComputedStyle(element).outlineStyle];
      });
      if (name === null) continue;
      expect(outline, name).toBe('solid');
      reached.push(name ?? '');
    }
    for (const name of ['End interview', 'Finish answer · listening…', 'Start over', 'Type instead'])
      expect(reached).toContain(name);
  });
});
