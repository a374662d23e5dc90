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

/** Milliseconds from one key press: until its list stands, and until all that hangs on it has followed. */
export type Press = { list: number; all: number };

/**
 * Types words letter by letter into the field of that name. A letter's time is told twice: until the last change within
 * `list`, and until the last change anywhere. One that changes nothing in the list is left out.
 */
export function timeToType(
  page: Page,
  { field, list }: { field: string; list: string },
  typed: string,
): Promise<Press[]> {
  return page.evaluate(
    async (selector, listed, letters) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error('There is no field to type into.');
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const isListed = ({ target }: MutationRecord): boolean =>
        (target instanceof Element ? target : target.parentElement)?.closest(listed) != null;
      /** Watches until nothing has changed for a while; null where the list has not. */
      const press = (text: string): Promise<{ list: number; all: number } | null> =>
        new Promise((resolve) => {
          const from = performance.now();
          let inList: number | null = null;
          let anywhere = 0;
          const observer = new MutationObserver((changes) => {
            void document.body.offsetHeight;
            anywhere = performance.now() - from;
            if (changes.some(isListed)) inList = anywhere;
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          setter?.call(input, text);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          setTimeout(() => {
            observer.disconnect();
            resolve(inList === null ? null : { list: inList, all: anywhere });
          }, 700);
        });
      const times: ({ list: number; all: number } | null)[] = [];
      for (let length = 1; length <= letters.length; length += 1)
        times.push(await press(letters.slice(0, length)));
      await press('');
      return times.filter((time) => time !== null);
    },
    field,
    list,
    typed,
  );
}
