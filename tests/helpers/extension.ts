import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page, type Target, type WebWorker } from 'puppeteer';
import type { Settings } from '../../lib/domain/settings.ts';
import { findBrowser } from '../../scripts/browser.ts';
import type { MeetingPage } from '../pages/meeting-page.ts';
import { serveMeeting } from './meeting.ts';
import { managePolicy } from './managed-policy.ts';
import { seedSettings } from './seed-settings.ts';

/** The identity that the manifest's `key` gives the built extension on every machine. */
export const extensionId = 'bkkealamhciihabelkbcbogajfalepkf';

export type LaunchOptions = {
  headless?: boolean;
  /** Absolute path of a WAV file (48 kHz, mono, 16 bit) that plays as the microphone; `%noloop` may follow. */
  fakeAudioFile?: string;
  /** Set as the administrator before the browser starts; root on Linux only. */
  policy?: object;
  userDataDir?: string;
  /** The profile had the extension before: no page of its installation is waited for. */
  usedBefore?: boolean;
  /** Grants the microphone to everybody without asking. Leave off where permission itself is under test. */
  autoGrant?: boolean;
  /** Null shows pages as large as their window is. */
  viewport?: { width: number; height: number } | null;
  /** The machine's own microphone and camera instead of pretended ones. */
  realDevices?: boolean;
  /** Leaves open the page that the product opens after its installation. */
  keepFirstPage?: boolean;
  args?: readonly string[];
};

export type Extension = {
  browser: Browser;
  extensionId: string;
  worker: () => Promise<WebWorker>;
  /** The owner's page; waits until it exists. */
  offscreenPage: () => Promise<Page>;
  /** Opens a stand-in for a meeting page at the tool's real address. */
  openMeeting: (page: MeetingPage) => Promise<Page>;
  openExtensionPage: (path: string) => Promise<Page>;
  /** Presses the launcher of a meeting page. */
  pressLauncher: (page: Page) => Promise<void>;
  /** The panel's frame on a meeting page; waits until it has loaded. */
  panelFrame: (page: Page) => Promise<Frame>;
  /** Writes settings as if the candidate had made them; only what is named changes. */
  seedSettings: (change: Partial<Settings>) => Promise<void>;
  grantMicrophone: (setting?: 'granted' | 'denied' | 'prompt') => Promise<void>;
  close: () => Promise<void>;
};

const buildPath = resolve(process.env['GREENROOM_BUILD'] ?? '.output/chrome-mv3');

/** Starts a real browser with the built extension in it. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const unmanage = options.policy ? managePolicy(extensionId, options.policy) : () => {};
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    // A list of paths here returns before the extension is installed (puppeteer 25.16).
    enableExtensions: true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: [...argumentsFor(options), ...(options.args ?? [])],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    unmanage();
  };
  await browser.installExtension(buildPath).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const origin = `chrome-extension://${extensionId}`;

  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
    );
    const found = await target.worker();
    if (!found) throw new Error('The worker has no realm.');
    return found;
  };
  // Kept open: what it has set is forgotten with it.
  const session = await browser.target().createCDPSession();
  if (!options.usedBefore) await firstPage(browser, origin, options.keepFirstPage ?? false);
  return {
    browser,
    extensionId,
    worker,
    offscreenPage: async () => {
      const target = await browser.waitForTarget(
        (candidate) => candidate.url() === `${origin}/offscreen.html`,
      );
      return target.asPage();
    },
    openMeeting: async (meeting) => {
      const page = await browser.newPage();
      await serveMeeting(page, meeting);
      await page.goto(meeting.url);
      // Where another tab is in front no picture is drawn, and waiting for what is seen never ends.
      await page.bringToFront();
      return page;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    pressLauncher: async (page) => {
      const launcher = await page.waitForSelector('::-p-aria([name="Greenroom"][role="button"])');
      await launcher?.click();
    },
    panelFrame: async (page) => page.waitForFrame((frame) => frame.url() === `${origin}/panel.html`),
    seedSettings: async (change) => seedSettings(await worker(), change),
    grantMicrophone: async (setting = 'granted') => {
      await session.send('Browser.setPermission', { permission: { name: 'microphone' }, setting, origin });
    },
    close,
  };
}

/** The set-up page opens by itself and comes to the front; it is waited for, so that it comes before no other page. */
async function firstPage(browser: Browser, origin: string, keep: boolean): Promise<void> {
  const isFirst = (target: Target) => target.type() === 'page' && target.url().startsWith(`${origin}/`);
  // A profile that is used again has been installed before: there it does not come.
  const target = await browser.waitForTarget(isFirst, { timeout: 5_000 }).catch(() => null);
  if (!keep) await (await target?.page())?.close();
}

function argumentsFor({ fakeAudioFile, autoGrant, realDevices }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(realDevices ? [] : ['--use-fake-device-for-media-stream']),
    ...(fakeAudioFile ? [`--use-file-for-fake-audio-capture=${fakeAudioFile}`] : []),
    ...(autoGrant ? ['--use-fake-ui-for-media-stream'] : []),
  ];
}
