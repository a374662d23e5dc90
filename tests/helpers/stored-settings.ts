import type { WebWorker } from 'puppeteer';

/** One row of the extension's settings as it lies in the database (`own`, `policy`), read from the worker. */
export function storedSettings(worker: WebWorker, key: string): Promise<unknown> {
  return worker.evaluate(async (wanted) => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settled(indexedDB.open('greenroom'));
    const table = database.transaction('settings').objectStore('settings');
    const row: { value: unknown } | undefined = await settled(table.get(wanted));
    database.close();
    return row?.value ?? null;
  }, key);
}
