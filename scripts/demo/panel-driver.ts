import type { ElementHandle, Frame, Page } from 'puppeteer';

const poll = 100;

/** Operates the panel as a person would: by the names of its controls, never by its code. */
export class PanelDriver {
  readonly page: Page;
  readonly #step: (text: string) => void;

  constructor(page: Page, step: (text: string) => void = () => {}) {
    this.page = page;
    this.#step = step;
  }

  /** The panel's frame; waits until it is there. */
  async frame(timeout = 15_000): Promise<Frame> {
    return this.#until('the panel', timeout, async () => {
      const frame = this.page.frames().find((candidate) => candidate.url().includes('/panel.html'));
      return frame ?? null;
    });
  }

  /** The first visible control whose accessible name is `name`, or begins with it when it ends in `…`. */
  async find(name: string): Promise<ElementHandle<Element> | null> {
    const frame = await this.frame();
    const start = name.endsWith('…') ? name.slice(0, -1) : null;
    const handles = await frame.$$('button, [role=tab], [role=switch], [role=radio], a, textarea, input');
    for (const handle of handles) {
      const matches = await handle.evaluate(
        (element, wanted, beginning) => {
          const label =
            element.getAttribute('aria-label') ??
            (element as HTMLInputElement | HTMLButtonElement).labels?.[0]?.textContent ??
            element.textContent ??
            '';
          const text = label.replace(/\s+/g, ' ').trim();
          const visible = (element as HTMLElement).offsetParent !== null;
          return visible && (beginning === null ? text === wanted : text.startsWith(beginning));
        },
        name,
        start,
      );
      if (matches) return handle;
    }
    return null;
  }

  async waitFor(name: string, timeout = 30_000): Promise<ElementHandle<Element>> {
    return this.#until(`“${name}”`, timeout, () => this.find(name));
  }

  /** Presses a control. A control that has just been re-rendered is found again. */
  async press(name: string, timeout = 30_000): Promise<void> {
    this.#step(`press “${name}”`);
    await this.#until(`“${name}” to be pressed`, timeout, async () => {
      const control = await this.find(name);
      if (!control) return null;
      const ready = await control.evaluate(
        (element) =>
          !(element as HTMLButtonElement).disabled && element.getAttribute('aria-disabled') !== 'true',
      );
      if (!ready) return null;
      try {
        await control.click();
        return true;
      } catch {
        return null;
      }
    });
  }

  async type(name: string, text: string): Promise<void> {
    const field = await this.waitFor(name);
    await field.click();
    await field.type(text);
  }

  /** Chooses the option of a list that begins with `option`. */
  async choose(name: string, option: string): Promise<void> {
    const frame = await this.frame();
    await this.#until(`“${option}” in “${name}”`, 15_000, async () => {
      const chosen = await frame.evaluate(
        (label, beginning) => {
          const lists = [...document.querySelectorAll('select')];
          const list = lists.find((each) => each.labels[0]?.textContent === label);
          const wanted = [...(list?.options ?? [])].find(({ text }) => text.startsWith(beginning));
          return list && wanted ? { id: list.id, value: wanted.value } : null;
        },
        name,
        option,
      );
      return chosen && frame.select(`[id="${chosen.id}"]`, chosen.value);
    });
  }

  /** Everything that can be read on the panel now. */
  async text(): Promise<string> {
    const frame = await this.frame();
    return frame.evaluate(() => document.body.innerText);
  }

  async waitForText(pattern: RegExp, timeout = 30_000): Promise<string> {
    return this.#until(`${pattern}`, timeout, async () => {
      const found = (await this.text()).match(pattern);
      return found ? found[0] : null;
    });
  }

  /** Scrolls a part of the panel to its middle, as a reader would. */
  async reveal(selector: string): Promise<void> {
    const frame = await this.frame();
    await frame.evaluate(
      (wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
      selector,
    );
  }

  async #until<T>(what: string, timeout: number, look: () => Promise<T | null>): Promise<T> {
    const deadline = Date.now() + timeout;
    for (;;) {
      const found = await look().catch(() => null);
      if (found !== null) return found;
      if (Date.now() > deadline) {
        const shown = await this.text().catch(() => '(no panel)');
        throw new Error(`Waited ${timeout / 1000} s for ${what}. The panel shows:\n${shown.slice(0, 1200)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, poll));
    }
  }
}
