import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the tests drive: the one that was named, else one that the system has. */
export function chromiumPath(): string {
  const found = process.env['CHROME_PATH'] ?? places.find((place) => existsSync(place));
  if (!found) throw new Error('No Chromium was found. Install one, or name it in CHROME_PATH.');
  return found;
}
