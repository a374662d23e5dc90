import type { Page } from 'puppeteer';

/** Runs in a page of the extension: all rows of one table of its database, as they lie there. */
export const storedRows = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(async (name) => {
    const request = indexedDB.open('greenroom');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () =>
        reject(request.error ?? new Error('The database did not open.')),
      );
    });
    const rows = database.transaction(name).objectStore(name).getAll();
    return new Promise<Record<string, unknown>[]>((resolve) => {
      rows.addEventListener('success', () => {
        database.close();
        resolve(rows.result as Record<string, unknown>[]);
      });
    });
  }, table);
