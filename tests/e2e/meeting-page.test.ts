import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, extensionId, launchExtension } from '../helpers/extension';
import { meetingPages } from '../pages';
import { english } from '../../lib/domain/messages';
import { consentVersion } from '../../lib/domain/settings';
import { meetCall, meetHostileStyle, meetLobby, meetUnknown } from '../pages/meet';

const words = english.panel.ask;

const panelUrl = `chrome-extension://${extensionId}/panel.html`;
const launcher = '::-p-aria([name="Greenroom"][role="button"])';

/** What the page itself sees of us: frames, open shadow roots, loaded files, words. */
const seenByPage = (page: Page) =>
  page.evaluate(() => ({
    frames: document.querySelectorAll('iframe[src^="chrome-extension"]').length,
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    files: performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('chrome-extension'))
      .length,
    words: document.documentElement.textContent?.includes('Greenroom') ?? false,
  }));

const nothing = { frames: 0, roots: 0, files: 0, words: false };

/** What a frame shows as soon as it shows a button; a panel that is not served shows none. */
async function served(frame: Frame): Promise<string> {
  await frame.waitForSelector('button');
  return frame.evaluate(() => document.body.innerText);
}

/** The panel's rectangle and the window's size, through the browser's tree, which closed roots do not hide from. */
async function placed(page: Page) {
  const frame = page.frames().find((candidate) => candidate.url() === panelUrl);
  const element = await frame?.frameElement();
  const box = await element?.boundingBox();
  if (!box) throw new Error('The panel has no box.');
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return { ...box, right: size.width - box.x - box.width, below: size.height - box.y - box.height };
}

describe('on a meeting page', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension();
  });
  afterAll(() => extension?.close());

  it.each(meetingPages)('launcher and panel appear and the page sees neither: $name', async (meeting) => {
    const page = await extension.openMeeting(meeting);
    const framesBefore = await page.evaluate(() => window.length);
    await extension.pressLauncher(page);
    expect(await served(await extension.panelFrame(page))).not.toBe('');
    expect(await seenByPage(page)).toEqual(nothing);
    expect(await page.evaluate(() => window.length)).toBe(framesBefore);
    await page.close();
  });

  it('a panel that the page frames itself is not served, whatever the page posts to it', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      frame.addEventListener('load', () => {
        frame.contentWindow?.postMessage('greenroom:token:00000000-0000-4000-8000-000000000000', '*');
      });
      document.body.append(frame);
    }, panelUrl);
    const stolen = await extension.panelFrame(page);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const shown = await stolen.evaluate(() => document.body.innerText);
    const other = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(other);
    expect(shown).not.toBe(await served(await extension.panelFrame(other)));
    await Promise.all([page.close(), other.close()]);
  });

  it('a page that asks for a token as the panel would gets none', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(page);
    await served(await extension.panelFrame(page));
    const heard = await page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      postMessage('greenroom:token-please', '*');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return messages.filter((data) => String(data).startsWith('greenroom:token:'));
    });
    expect(heard).toEqual([]);
    await page.close();
  });

  it('keys pressed in the panel never reach the page', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await page.evaluate(() => {
      const counter = window as unknown as { keys: number };
      counter.keys = 0;
      for (const type of ['keydown', 'keyup', 'keypress', 'input'])
        addEventListener(type, () => (counter.keys += 1), true);
    });
    await extension.pressLauncher(page);
    await served(await extension.panelFrame(page));
    await page.keyboard.type('cde');
    expect(await page.evaluate(() => (window as unknown as { keys: number }).keys)).toBe(0);
    await page.close();
  });

  it('the panel stays inside the window and beside the controls, whatever its size', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(page);
    await served(await extension.panelFrame(page));
    const sizes = [
      [1280, 800],
      [1920, 1080],
      [800, 600],
      [390, 700],
      [320, 400],
    ] as const;
    for (const [width, height] of sizes) {
      await page.setViewport({ width, height });
      await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
      // The window tells of its new size in the next picture; the panel moves then.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const box = await placed(page);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeGreaterThanOrEqual(0);
      // Meet's control bar is 80 pixels high; only a window too low for both lets the panel cover its end.
      expect(box.below).toBeGreaterThanOrEqual(height >= 600 ? 80 : 0);
      expect(box.width).toBeLessThanOrEqual(460);
    }
    await page.close();
  });

  it('a page that throws our element away gets it back', async () => {
    const page = await extension.openMeeting(meetHostileStyle);
    await extension.pressLauncher(page);
    const thrownAway = await extension.panelFrame(page);
    await served(thrownAway);
    await page.evaluate(() => {
      for (const element of document.documentElement.children)
        if (!['HEAD', 'BODY'].includes(element.tagName)) element.remove();
    });
    // The browser lists a frame for a moment after its element is gone.
    await expect.poll(() => thrownAway.detached).toBe(true);
    expect(await served(await extension.panelFrame(page))).not.toBe('');
    await page.close();
  });

  it('the toolbar button opens the panel on a meeting page, and the launcher says so', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await page.waitForSelector(launcher);
    await page.bringToFront();
    await (
      await extension.worker()
    ).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { ask: 'togglePanel' });
    });
    expect(await served(await extension.panelFrame(page))).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await page.close();
  });

  it('the panel and what runs in it survive the death of the worker', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(page);
    const panel = await extension.panelFrame(page);
    const before = await served(panel);
    await (await extension.worker()).close();
    expect(await served(panel)).toBe(before);
    const second = await extension.openMeeting(meetCall(3));
    await extension.pressLauncher(second);
    expect(await served(await extension.panelFrame(second))).not.toBe('');
    await Promise.all([page.close(), second.close()]);
  });
});

describe('who else is in the call', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension();
    await extension.grantMicrophone();
    await extension.seedSettings({
      consent: { version: consentVersion, at: Date.now() },
      onboardedAt: Date.now(),
    });
  });
  afterAll(() => extension?.close());

  it.each([
    ['nobody else is there', meetCall(1), []],
    ['others are there', meetCall(3), [words.companyHeading]],
    ['the page does not tell', meetLobby, [words.unknownHeading]],
    ['the page is not understood', meetUnknown, [words.unknownHeading]],
  ])('asks before anything is captured where it has to: %s', async (_, meeting, questions) => {
    const page = await extension.openMeeting(meeting);
    await extension.pressLauncher(page);
    const panel = await extension.panelFrame(page);
    await panel.waitForFunction(
      (start) => document.body.innerText.includes(start),
      {},
      english.panel.lobby.start,
    );
    const shown = await panel.evaluate(() => document.body.innerText);
    const asked = [words.companyHeading, words.unknownHeading].filter((question) => shown.includes(question));
    expect(asked).toEqual(questions);
    await page.close();
  });
});
