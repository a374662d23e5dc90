import type { Page } from 'puppeteer';

// What a reader sees is timed inside the page: from the change of the address, or the key press, until what it brings
// stands in the document and is laid out. Waiting for the screen's next refresh is not counted; on a screen of 60 Hz it
// adds up to 17 ms to anything.

/** Goes to an address of the page and waits until `shows` finds its text in `where`. Milliseconds. */
export function timeToShow(
  page: Page,
  hash: string,
  wanted: { where: string; shows: string; least: number },
): Promise<number> {
  return page.evaluate(
    async (address, { where, shows, least }) => {
      const pattern = new RegExp(shows);
      const isThere = (): boolean => {
        const found = [...document.querySelectorAll(where)];
        return found.length >= least && found.some((each) => pattern.test(each.textContent ?? ''));
      };
      const from = performance.now();
      if (location.hash === address && isThere()) return 0;
      location.hash = address;
      await new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error(`${address} never shows ${shows}.`)), 30_000);
      });
      void document.body.offsetHeight;
      return performance.now() - from;
    },
    hash,
    wanted,
  );
}

/**
 * Types words letter by letter into the field of that name. Gives each letter's time until the last of what it changes
 * stands in the document; a letter that changes nothing is left out.
 */
export function timeToType(page: Page, field: string, typed: string): Promise<number[]> {
  return page.evaluate(
    async (selector, letters) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error('There is no field to type into.');
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      /** Milliseconds from the press to the last change, once nothing has changed for a while; null where nothing did. */
      const press = (text: string): Promise<number | null> =>
        new Promise((resolve) => {
          const from = performance.now();
          let last: number | null = null;
          const observer = new MutationObserver(() => {
            void document.body.offsetHeight;
            last = performance.now() - from;
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          setter?.call(input, text);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          setTimeout(() => {
            observer.disconnect();
            resolve(last);
          }, 500);
        });
      const times: (number | null)[] = [];
      for (let length = 1; length <= letters.length; length += 1)
        times.push(await press(letters.slice(0, length)));
      await press('');
      return times.filter((time) => time !== null);
    },
    field,
    typed,
  );
}
