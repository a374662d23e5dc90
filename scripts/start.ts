import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchExtension } from '../tests/helpers/extension.ts';
import { meetCall } from '../tests/pages/meet.ts';
import { startStandin } from '../tests/standin/index.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt } from './build.ts';
import { demonstrate } from './demo/demonstrate.ts';
import { demoProvider } from './demo/provider.ts';
import { sentences } from './demo/story.ts';
import { ensureEars } from './packages.ts';
import { projectRoot } from './setup-command.ts';

/** A window can be shown here. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

const started = performance.now();
const step = (text: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);

/** Where the demonstration's pictures go: `--pictures FOLDER`, else into the build's folder. */
function picturesFolder(): string {
  const at = process.argv.indexOf('--pictures');
  const wanted = at > 0 ? process.argv[at + 1] : undefined;
  return wanted ? resolve(wanted) : join(projectRoot, '.output', 'demo');
}

/**
 * `npm start`: a local provider, a page like a Meet call, and a browser with the extension in it; no key, no network.
 * Without a display, or with `--auto`, a recorded candidate plays a whole interview instead.
 */
async function start(): Promise<void> {
  const auto = process.argv.includes('--auto') || !hasDisplay;
  step('looking for a browser');
  step(`browser: ${await findBrowser()}`);
  step(`ears: ${await ensureEars()}`);
  step('building the extension');
  await ensureBuilt();
  // The recorded candidate's sentences are known; a living one's are not.
  const standin = await startStandin({ hints: auto ? sentences : [] });
  step(`local provider: ${standin.baseUrl}`);
  try {
    if (auto) {
      const pictures = picturesFolder();
      mkdirSync(pictures, { recursive: true });
      await demonstrate({ standin, pictures, step });
      return;
    }
    const extension = await launchExtension({
      headless: false,
      realDevices: true,
      keepFirstPage: true,
      viewport: null,
      args: ['--window-size=1320,860'],
    });
    await extension.seedSettings({ provider: demoProvider(standin.baseUrl), candidateName: 'Ada' });
    await extension.openMeeting(meetCall(1));
    step(
      'Ready. Press the Greenroom button at the right edge of the meeting page; close the browser to stop.',
    );
    await new Promise<void>((resolve) => extension.browser.once('disconnected', () => resolve()));
  } finally {
    await standin.close();
  }
}

await start().then(
  // The WebRTC library keeps handles of its own; nothing is left to do.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
