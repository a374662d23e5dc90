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

/** Types a word letter by letter into the field of that name; each letter's time until its count stands there. */
export function timeToType(page: Page, field: string, status: string, word: string): Promise<number[]> {
  return page.evaluate(
    async (selector, statusSelector, letters) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error('There is no field to type into.');
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const textOf = (): string => document.querySelector(statusSelector)?.textContent ?? '';
      const quiet = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      const times: number[] = [];
      for (let length = 1; length <= letters.length; length += 1) {
        const before = textOf();
        let last = 0;
        let work = 0;
        const observer = new MutationObserver(() => {
          last = performance.now();
          if (textOf() !== before) work = last;
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const from = performance.now();
        setter?.call(input, letters.slice(0, length));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await quiet(250);
        observer.disconnect();
        // Where the count stays the same, the last thing that changed counts.
        times.push((work || last || from) - from);
      }
      setter?.call(input, '');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await quiet(250);
      return times;
    },
    field,
    status,
    word,
  );
}
