import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { findBrowser } from './browser.ts';

/** Draws public/icons/icon.svg at the four sizes that the manifest names: `node scripts/draw-icons.ts`. */
const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const drawing = await readFile(`${folder}icon.svg`, 'utf8');
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(`${folder}${size}.png`, picture);
}
await browser.close();
