import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** Pictures of the states of an interview, numbered in the order in which they were taken. */
export type Album = { add(page: Page, name: string): Promise<void> };

/** The panel's light and cards move for up to 240 ms; a picture waits until they have come to rest. */
const restMilliseconds = 500;

/** `folder` null is an album that keeps nothing and costs no time. */
export function openAlbum(folder: string | null): Album {
  let count = 0;
  return {
    async add(page, name) {
      if (folder === null) return;
      count += 1;
      await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
      await page.screenshot({
        path: join(folder, `${String(count).padStart(2, '0')}-${name}.png`) as `${string}.png`,
      });
    },
  };
}
