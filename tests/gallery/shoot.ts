import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { findBrowser } from '../../scripts/browser.ts';
import { openState } from './acts.ts';
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

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
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
    await openState(page, gallery.address, wanted, theme);
    await page.screenshot({ path: join(folder, `${wanted}-${width}-${theme}.png`) as `${string}.png` });
  }
}
await browser.close();
await gallery.close();
