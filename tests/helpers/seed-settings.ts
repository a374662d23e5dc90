import type { WebWorker } from 'puppeteer';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';

/**
 * Writes settings straight into the extension's database, from its worker. The database must have been made by
 * the product first, so that its tables are the product's own; contexts that were open before are not told.
 */
export async function seedSettings(worker: WebWorker, change: Partial<Settings>): Promise<void> {
  await worker.evaluate(
    async (defaults, wanted) => {
      const until = Date.now() + 10_000;
      while (!(await indexedDB.databases()).some(({ name }) => name === 'greenroom')) {
        if (Date.now() > until) throw new Error('The product has not made its database.');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await settled(indexedDB.open('greenroom'));
      const table = database.transaction('settings', 'readwrite').objectStore('settings');
      const row: { value: object } | undefined = await settled(table.get('own'));
      await settled(table.put({ key: 'own', value: { ...defaults, ...row?.value, ...wanted } }));
      database.close();
    },
    defaultSettings,
    change,
  );
}
