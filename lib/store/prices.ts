import type { Price } from '@/lib/domain/cost/price';
import type { Database } from './database';
import { changeSettings, readOwnSettings } from './settings';

/** Keeps a price that was typed, in place of an older one of the same model. Throws a ZodError for an impossible one. */
export const savePrice = (database: Database, price: Price): Promise<void> =>
  changePrices(database, price.model, [price]);

/** Takes a typed price back; the built-in one holds again, where there is one. */
export const removePrice = (database: Database, model: string): Promise<void> =>
  changePrices(database, model, []);

function changePrices(database: Database, model: string, typed: Price[]): Promise<void> {
  return database.transaction('rw', database.settings, async () => {
    const { prices } = await readOwnSettings(database);
    await changeSettings(database, {
      prices: [...prices.filter((price) => price.model !== model), ...typed],
    });
  });
}
