import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Extension, launchExtension } from '../helpers/extension';
import { meetCall } from '../pages/meet';

describe('the worker as a doorman', () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launchExtension();
  });
  afterAll(() => extension?.close());

  const offscreenDocuments = async (): Promise<number> =>
    (await extension.worker()).evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length,
    );

  it('opens one owner, however many panels open at the same moment', async () => {
    const pages = await Promise.all([1, 2, 3].map((people) => extension.openMeeting(meetCall(people))));
    for (const page of pages) {
      await page.bringToFront();
      await extension.pressLauncher(page);
    }
    for (const page of pages) {
      await page.bringToFront();
      await (await extension.panelFrame(page)).waitForSelector('button');
    }
    expect(await offscreenDocuments()).toBe(1);
    await Promise.all(pages.map((page) => page.close()));
  });

  it('shows the light of the owner on the toolbar, in colour and in words', async () => {
    const owner = await extension.offscreenPage();
    const show = (floor: string, recording: boolean) =>
      owner.evaluate((light) => chrome.runtime.sendMessage({ ask: 'showFloor', ...light }), {
        floor,
        recording,
      });
    const shown = async () =>
      (await extension.worker()).evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
      }));
    await show('candidate', true);
    expect(await shown()).toEqual({ text: '●', title: 'Greenroom: Your turn, recording' });
    await show('interviewer', false);
    expect(await shown()).toEqual({ text: ' ', title: 'Greenroom: Asking' });
    await show('nobody', false);
    expect(await shown()).toEqual({ text: '', title: 'Greenroom' });
  });

  it('a panel on a page may not set the light, nor ask for a token', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(page);
    const panel = await extension.panelFrame(page);
    await panel.waitForSelector('button');
    const answers = await panel.evaluate(async () => [
      await chrome.runtime.sendMessage({ ask: 'showFloor', floor: 'candidate', recording: true }),
      await chrome.runtime.sendMessage({ ask: 'openPanel' }),
    ]);
    expect(answers).toEqual([{ refused: expect.any(String) }, { refused: expect.any(String) }]);
    await page.close();
  });

  it('what is no request is left unanswered', async () => {
    const page = await extension.openExtensionPage('onboarding.html');
    const answer = await page.evaluate(() =>
      chrome.runtime.sendMessage({ ask: 'openSesame' }).then(
        (value: unknown) => value ?? 'nothing',
        () => 'nothing',
      ),
    );
    expect(answer).toBe('nothing');
    await page.close();
  });

  it('keeps an alarm that sweeps expired audio at least every hour', async () => {
    const alarms = await (await extension.worker()).evaluate(() => chrome.alarms.getAll());
    expect(
      alarms.map(({ name, periodInMinutes }) => ({ name, often: (periodInMinutes ?? 61) <= 60 })),
    ).toEqual([{ name: 'greenroom.purge', often: true }]);
  });

  it('leads to an open page instead of opening it twice', async () => {
    const page = await extension.openExtensionPage('onboarding.html');
    await page.evaluate(() => chrome.runtime.sendMessage({ ask: 'openPage', page: 'options' }));
    await page.waitForFunction(() => location.hash === '#settings');
    const open = extension.browser.targets().filter((target) => target.url().includes('/onboarding.html'));
    expect(open).toHaveLength(1);
    await page.close();
  });

  it('scripts on meeting pages may not read the extension’s storage', async () => {
    const page = await extension.openMeeting(meetCall(1));
    const realm = (await page.extensionRealms())[0];
    const answers = await realm?.evaluate(() =>
      Promise.all(
        [chrome.storage.local, chrome.storage.sync, chrome.storage.session, chrome.storage.managed].map(
          (area) =>
            area.get(null).then(
              () => 'read',
              () => 'refused',
            ),
        ),
      ),
    );
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
    await page.close();
  });

  it('when the extension is reloaded, what it left on the page goes away', async () => {
    const page = await extension.openMeeting(meetCall(1));
    await extension.pressLauncher(page);
    await (await extension.panelFrame(page)).waitForSelector('button');
    const ours = () =>
      page.evaluate(
        () => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').length,
      );
    expect(await ours()).toBe(1);
    await (await extension.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(ours, { timeout: 10_000 }).toBe(0);
    await page.close();
  });
});
