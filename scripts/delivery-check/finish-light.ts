import type { Frame } from 'puppeteer';

/** Notes every change of the finish button's words, seconds on the page's clock; to be read by {@link lightChanges}. */
export async function watchFinishLight(panel: Frame): Promise<void> {
  await panel.evaluate(() => {
    const words = (): string =>
      /Finish answer · (\w+)/.exec(
        [...document.querySelectorAll('button')].map((button) => button.textContent ?? '').join('\n'),
      )?.[1] ?? '';
    const changes: number[] = [];
    let before = words();
    new MutationObserver(() => {
      const now = words();
      if (now !== before && now !== '') changes.push(performance.now() / 1_000);
      if (now !== '') before = now;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { finishLightChanges: changes });
  });
}

/** The moments of the changes so far. */
export const lightChanges = (panel: Frame): Promise<number[]> =>
  panel.evaluate(() => (globalThis as unknown as { finishLightChanges: number[] }).finishLightChanges);
