import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type Extension } from '../helpers/extension';
import { runProgram } from '../helpers/page-program';
import type { Seeded } from './recordings/page';

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.openExtensionPage('library.html');
  await runProgram(page, fileURLToPath(new URL('recordings/page.ts', import.meta.url)));
  await page.evaluate(() => (globalThis as unknown as { seeded: Seeded }).seeded);
  await page.evaluate(() => {
    location.hash = '#/recordings/heard-1';
  });
});
afterAll(() => extension?.close());

const press = (name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
/** Who is heard now. */
const heard = () => page.waitForSelector('li[data-now]').then((turn) => turn?.evaluate((li) => li.innerText));

it('a whole interview is heard in turn, words follow, and the silence before the next take is passed over', async () => {
  await press('Play the interview');
  expect(await heard()).toContain('Tell me about a time');
  await page.waitForFunction(() => document.querySelector('li[data-now]')?.textContent?.includes('So, um'));
  await page.waitForFunction(() => document.querySelector('.said-now')?.textContent === 'release');
  // The last sentence of the first take; half a minute of nothing follows it.
  await page.evaluate(() => {
    const words = [...document.querySelectorAll<HTMLElement>('li[data-now] [data-word]')];
    words.findLast(({ textContent }) => textContent === 'waited')?.click();
  });
  await page.waitForFunction(() =>
    document.querySelector('li[data-now]')?.textContent?.includes('from the top'),
  );
  await press('Pause the interview');
  const stood = await page.$eval('[role=slider]', (slider) => Number(slider.getAttribute('aria-valuenow')));
  expect(stood).toBeGreaterThanOrEqual(74);
});

it('two takes change at the same place of the story', async () => {
  await page.evaluate(() => {
    location.hash = '#/recordings/heard-1?a=heard-1.q0.1&b=heard-1.q0.2';
  });
  await press('Play A');
  await page.waitForFunction(() => document.querySelector('.said-now'));
  await page.keyboard.press('b');
  await page.locator('::-p-aria([name="Pause B"])').wait();
  await page.waitForFunction(
    () => [...document.querySelectorAll('.said-now')].at(-1)?.textContent === 'before',
  );
  await page.keyboard.press('Space');
  await page.locator('::-p-aria([name="Play B"])').wait();
});
