import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { findBrowser } from '../../scripts/browser.ts';
import { openState } from './acts.ts';
import { serveGallery } from './serve.ts';
import { stateNames } from './state-names.ts';

/**
 * Takes a picture of every state of the panel: `node tests/gallery/shoot.ts <folder> [state …]`. Named states are
 * taken at 420 × 640 in both themes; all of them, or with `--all`, at the other sizes too. With `--meeting` the panel
 * stands docked in a page that looks like a call.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, meeting: { type: 'boolean' } },
});
const [folder = 'gallery', ...only] = positionals;
const sizes = [
  { theme: 'dark', width: 420, height: 640 },
  { theme: 'light', width: 420, height: 640 },
  { theme: 'dark', width: 380, height: 640 },
  { theme: 'dark', width: 460, height: 720 },
  { theme: 'dark', width: 320, height: 640 },
  // A window zoomed to 200 %: half of everything.
  { theme: 'dark', width: 420, height: 320 },
  // The panel in a window of its own.
  { theme: 'light', width: 900, height: 700 },
] as const;
const wantedSizes = values.all || only.length === 0 ? sizes : sizes.slice(0, 2);
const wantedStates = stateNames.filter((name) => only.length === 0 || only.includes(name));

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
// The first page is built while it is waited for.
page.setDefaultNavigationTimeout(120_000);
page.on('pageerror', (error) => console.error(String(error)));
for (const { theme, width, height } of wantedSizes) {
  const meeting = values.meeting ? { width: Math.max(1280, width + 40), height: height + 104 } : null;
  await page.setViewport({ width, height, deviceScaleFactor: 2, ...meeting });
  for (const wanted of wantedStates) {
    await openState(page, gallery.address, wanted, theme, meeting && { width, height });
    await page.screenshot({ path: join(folder, `${wanted}-${width}-${theme}.png`) as `${string}.png` });
  }
}
await browser.close();
await gallery.close();
