import type { Pack } from '@/lib/domain/pack';
import type { Database } from './database';

/** Imported packs, the newest first. */
export const listPacks = (database: Database): Promise<Pack[]> =>
  database.packs.orderBy('importedAt').reverse().toArray();
