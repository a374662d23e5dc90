import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isDebian, isRoot, mayInstallPackages } from './packages.ts';
import { projectRoot, runTool } from './setup-command.ts';

const cache = join(projectRoot, '.cache', 'browsers');

/** Where the program lies inside a downloaded browser, by system. */
const programs = [
  'chrome-linux64/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win32/chrome.exe',
];

/** The browser that {@link installBrowser} downloaded before, or null. */
export function downloadedBrowser(): string | null {
  const folder = join(cache, 'chrome');
  if (!existsSync(folder)) return null;
  const paths = readdirSync(folder).flatMap((version) =>
    programs.map((program) => join(folder, version, program)),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Installs a browser: Debian's package as root there, else the build that belongs to the installed puppeteer, into
 * `.cache/`. Never throws; gives back why it failed, or null.
 */
export async function installBrowser(): Promise<string | null> {
  console.log('No Chrome or Chromium found: installing one (about 150 MB, a minute or two).');
  if (isDebian() && mayInstallPackages()) {
    try {
      await installPackages(['chromium', 'fonts-liberation']);
      return null;
    } catch (error) {
      console.log(`${messageOf(error)}\nTrying a download instead.`);
    }
  }
  try {
    return await download();
  } catch (error) {
    return messageOf(error);
  }
}

async function download(): Promise<string | null> {
  let shownAt = 0;
  // The libraries that the browser needs can only be installed along as root, and only where there is apt-get.
  const libraries = isRoot() && mayInstallPackages() ? ['--install-deps'] : [];
  const { code, output } = await runTool('puppeteer', ['browsers', 'install', 'chrome', ...libraries], {
    env: { PUPPETEER_CACHE_DIR: cache, PUPPETEER_SKIP_DOWNLOAD: 'false' },
    output: (line) => {
      if (Date.now() - shownAt < 2_000) return;
      shownAt = Date.now();
      console.log(`  ${line.slice(0, 110)}`);
    },
  });
  if (code === 0) return null;
  const lines = output.trim().split('\n');
  return `The download failed: ${(lines.find((line) => /\berror\b/i.test(line)) ?? lines[0] ?? '').trim()}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
