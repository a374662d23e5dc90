import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { serveGallery } from './serve.ts';
import { stateNames } from './state-names.ts';

/**
 * Takes a picture of every state of the panel: `node tests/gallery/shoot.ts <folder> [state …]`.
 * 420 × 640 in both themes, and the two other widths in the dark one.
 */
const [folder = 'gallery', ...only] = process.argv.slice(2);
const sizes = [
  { theme: 'dark', width: 420, height: 640 },
  { theme: 'light', width: 420, height: 640 },
  { theme: 'dark', width: 380, height: 640 },
  { theme: 'dark', width: 460, height: 640 },
] as const;

/** What is done in a state before its picture is taken, by the name after the plus sign. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  delivery: (page) => page.click('::-p-text(How you said it)'),
  why: (page) => page.click('::-p-text(Why?)'),
  notes: (page) => page.click("::-p-text(Show coach's notes)"),
  transcript: (page) => page.click('[role=radio][value=transcript]'),
  menu: (page) => page.click('[aria-label=More]'),
  scrolled: (page) => page.evaluate(() => document.querySelector('main')?.scrollBy(0, 480)),
  end: (page) => page.evaluate(() => document.querySelector('main')?.scrollBy(0, 9_000)),
};

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
for (const { theme, width, height } of only.includes('--all') || only.length === 0
  ? sizes
  : sizes.slice(0, 2)) {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  for (const wanted of stateNames.filter(
    (name) => only.filter((each) => each !== '--all').length === 0 || only.includes(name),
  )) {
    const [state = '', ...steps] = wanted.split('+');
    await page.goto(`${gallery.address}?state=${state}&theme=${theme}`, { waitUntil: 'load' });
    await page.waitForSelector('main');
    await page.evaluate(() => document.fonts.ready);
    await new Promise((resolve) => setTimeout(resolve, 700));
    for (const step of steps) await acts[step]?.(page);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.screenshot({ path: join(folder, `${wanted}-${width}-${theme}.png`) as `${string}.png` });
  }
}
await browser.close();
await gallery.close();
