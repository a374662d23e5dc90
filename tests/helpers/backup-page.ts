import type { Page } from 'puppeteer';

/** The tables whose rows leave and come back, and the digests that are computed from them. */
const tables = [
  'jobs',
  'resumes',
  'interviews',
  'questions',
  'attempts',
  'turns',
  'recordings',
  'chunks',
  'cameraChunks',
  'blobs',
  'feedback',
  'stories',
  'personas',
  'packs',
  'usage',
  'connectionLog',
  'latencies',
  'digests',
];

/** What lies in the database: one hash over all rows and all sound, and how much there is of some. */
export function everythingIn(page: Page): Promise<{ hash: string; attempts: number; soundBytes: number }> {
  return page.evaluate(async (names) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')));
      });
    const hex = async (data: ArrayBuffer): Promise<string> =>
      String(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
    let soundBytes = 0;
    const plain = async (value: unknown): Promise<unknown> => {
      if (value instanceof Blob) {
        soundBytes += value.size;
        return [value.type, await hex(await value.arrayBuffer())];
      }
      if (value instanceof ArrayBuffer) return hex(value);
      if (Array.isArray(value)) return Promise.all(value.map(plain));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
      return Promise.all(entries.map(async ([name, part]) => [name, await plain(part)]));
    };
    const database = await settled(indexedDB.open('greenroom'));
    const lines: string[] = [];
    let attempts = 0;
    for (const name of names) {
      const rows = (await settled(database.transaction(name).objectStore(name).getAll())) as object[];
      if (name === 'attempts') attempts = rows.length;
      for (const row of rows) lines.push(`${name} ${JSON.stringify(await plain(row))}`);
    }
    database.close();
    const whole = new TextEncoder().encode(lines.sort().join('\n'));
    return { hash: await hex(whole.buffer), attempts, soundBytes };
  }, tables);
}

/** Empties every table. Whoever is watching is not told. */
export function wipe(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('greenroom');
      request.addEventListener('success', () => resolve(request.result));
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

/** From here on the browser's dialog for saving gives a file of the page's own, without asking anybody. */
export function answerSaveDialog(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(globalThis, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(suggestedName, { create: true });
      },
    });
  });
}

/** Hands the file that was saved to the page, as somebody would who drops it there. */
export function chooseSavedFile(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const held = new DataTransfer();
    for await (const handle of folder.values())
      if (handle instanceof FileSystemFileHandle && handle.name.endsWith('.greenroom'))
        held.items.add(await handle.getFile());
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No file can be chosen.');
    input.files = held.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
