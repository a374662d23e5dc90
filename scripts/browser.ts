import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadedBrowser, installBrowser } from './browser-install.ts';

/** Chromium before Chrome: it is the one that may load an unpacked extension in every way there is. */
const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

/** Where the browsers live that are not in the search path. */
function usualPlaces(): string[] {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return programs
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
  }
}

function inSearchPath(): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Asks the browser for its version, since a file may be a stub that only tells how to install the real one. */
function answers(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** A browser that is there already, or null: `CHROME_PATH`, then the system's, then the one that we downloaded. */
function installedBrowser(): string | null {
  const candidates = [...inSearchPath(), ...usualPlaces(), downloadedBrowser()];
  return candidates.find((path) => path !== null && answers(path)) ?? null;
}

/**
 * The path of a Chromium-based browser for tests and demo. Where none is found it is installed, with progress on
 * the screen. Throws with what to do where that is not possible, and when `CHROME_PATH` names no browser.
 */
export async function findBrowser(): Promise<string> {
  const wish = process.env['CHROME_PATH'];
  if (wish) {
    if (!existsSync(wish)) throw new Error(`CHROME_PATH names ${wish}, but there is no such file.`);
    return wish;
  }
  const present = installedBrowser();
  if (present) return present;
  const reason = await installBrowser();
  const installed = installedBrowser();
  if (installed) return installed;
  throw new Error(
    [
      'No Chrome or Chromium was found, and none could be installed.',
      ...(reason ? [reason] : []),
      'Install one (Debian: "sudo apt-get install chromium"; elsewhere Google Chrome or Chromium),',
      'or set CHROME_PATH to the program of one that you have, and run this again.',
    ].join('\n'),
  );
}
