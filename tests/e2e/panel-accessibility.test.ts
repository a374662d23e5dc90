import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { openState } from '../gallery/acts.ts';
import { serveGallery } from '../gallery/serve.ts';
import { stateNames } from '../gallery/state-names.ts';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to, in words that can be read in a failed test. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

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

  it.each(['dark', 'light'])('has nothing that axe objects to in any state (%s)', async (theme) => {
    await page.setViewport({ width: 420, height: 640 });
    const found: string[] = [];
    for (const wanted of stateNames) {
      await openState(page, gallery.address, wanted, theme);
      found.push(...(await objections(page)).map((objection) => `${wanted}: ${objection}`));
    }
    expect(found).toEqual([]);
  });

  it.each([
    ['narrow', 380, 640, 1],
    ['short', 420, 400, 1],
    ['at 200 %', 420, 640, 2],
  ])('keeps every line inside of the frame when it is %s', async (_name, width, height, zoom) => {
    await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
    const wide: string[] = [];
    for (const wanted of stateNames) {
      await openState(page, gallery.address, wanted, 'dark');
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('main, header, footer')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => `${part.tagName} ${part.scrollWidth} > ${part.clientWidth}`),
      );
      wide.push(...over.map((line) => `${wanted}: ${line}`));
    }
    expect(wide).toEqual([]);
  });

  it('reaches Finish answer by the keyboard, and shows where the focus is', async () => {
    await page.setViewport({ width: 420, height: 640 });
    await openState(page, gallery.address, 'listening', 'dark');
    const reached: string[] = [];
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return [element.textContent || element.ariaLabel || '', getComputedStyle(element).outlineStyle];
      });
      if (name) expect(outline, name).toBe('solid');
      reached.push(name ?? '');
    }
    for (const name of ['End interview', 'Finish answer · listening…', 'Start over', 'Type instead'])
      expect(reached).toContain(name);
  });
});
