import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium and Chrome look for an administrator's policy on Linux; writable for root alone. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];
const fileName = 'greenroom-test.json';

/** True where a test may act as the administrator. */
export const mayManage = process.platform === 'linux' && process.getuid?.() === 0;

/** Sets the policy of one extension and returns what takes it away again; taking it away twice is safe. */
export function managePolicy(extensionId: string, policy: object): () => void {
  const content = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } });
  const made = folders.map((folder) => mkdirSync(folder, { recursive: true }));
  for (const folder of folders) writeFileSync(join(folder, fileName), content);
  return () => {
    for (const folder of folders) rmSync(join(folder, fileName), { force: true });
    for (const folder of made) if (folder) rmSync(folder, { recursive: true, force: true });
  };
}
