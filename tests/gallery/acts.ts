import type { Frame, Page } from 'puppeteer';

/** Scrolls until what is named stands at the top, beneath the tabs. */
const toTop = (page: Page | Frame, selector: string) =>
  page.evaluate((wanted) => {
    document.querySelector(wanted)?.scrollIntoView({ block: 'start' });
    document.querySelector('main')?.scrollBy(0, -64);
  }, selector);

/** What is done in a state before it is looked at, by the name after the plus sign. */
const acts: Readonly<Record<string, (page: Page | Frame) => Promise<unknown>>> = {
  delivery: (page) => page.click('::-p-text(How you said it)'),
  why: (page) => page.click('[aria-label="Why?"]'),
  whyContent: (page) => page.click('[aria-label="Why? Content"]'),
  whyPace: (page) => page.click('[aria-label="Why? Pace"]'),
  rewrite: (page) => toTop(page, '#rewrite-heading'),
  notes: (page) => page.click("::-p-text(Show coach's notes)"),
  sources: (page) => page.click('::-p-aria([name="Sources"][role="button"])'),
  note: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main span[role=button]')]
        .find((mark) => mark.checkVisibility())
        ?.click(),
    ),
  transcript: (page) => page.click('[role=radio][value=transcript]'),
  compare: (page) => page.click('main ol button[aria-haspopup=dialog]'),
  fillers: (page) => toTop(page, '[role=slider]'),
  play: (page) => page.click('main button[aria-label^="Play"]'),
  interviewers: (page) => page.click('::-p-text(Interviewers)'),
  colleague: (page) => page.click('::-p-text(Add a colleague)'),
  questions: (page) => page.click('button::-p-text(Questions)'),
  conduct: (page) => page.click('::-p-text(How it goes)'),
  job: (page) => page.click('::-p-text(Job posting or role)'),
  own: (page) => page.click('::-p-text(Your own questions)'),
  menu: (page) => page.click('[aria-label=More]'),
  scrolled: (page) => page.evaluate(() => document.querySelector('main')?.scrollBy(0, 300)),
  end: (page) => page.evaluate(() => document.querySelector('main')?.scrollBy(0, 9_000)),
};

/**
 * Opens a state of the gallery ("feedback+why") and waits until it stands still; docked in a page that looks like a
 * call where the panel's size in it is given.
 */
export async function openState(
  page: Page,
  address: string,
  wanted: string,
  theme: string,
  docked: { width: number; height: number } | null = null,
): Promise<void> {
  const [state = '', ...steps] = wanted.split('+');
  const query = new URLSearchParams({ state, theme, ...(steps.includes('rtl') && { dir: 'rtl' }) });
  if (docked) for (const [side, length] of Object.entries(docked)) query.set(side, String(length));
  const file = docked ? address.replace('index.html', 'meeting.html') : address;
  await page.goto(`${file}?${query}`, { waitUntil: 'load' });
  const frame = docked ? await page.waitForFrame((each) => each.parentFrame() !== null) : page;
  await frame.waitForSelector('main');
  await frame.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => setTimeout(resolve, 250));
  for (const step of steps) await acts[step]?.(frame);
  await new Promise((resolve) => setTimeout(resolve, 120));
}
