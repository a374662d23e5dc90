import { costOfAll } from '@/lib/domain/cost/cost';
import { usageSums } from '@/lib/domain/cost/cost-table';
import type { Cost, PriceTable } from '@/lib/domain/cost/price';
import type { MeteredUsage, Usage } from '@/lib/domain/usage';
import type { Database } from './database';

/** Writes one metering event; the same id twice is counted once. */
export async function addUsage(database: Database, usage: Usage): Promise<void> {
  await database.usage.put(usage);
}

/** What an interview used, added up per purpose and model. */
export async function usageTotals(database: Database, interviewId: string): Promise<MeteredUsage[]> {
  return usageSums(await database.usage.where({ interviewId }).toArray());
}

/** What an interview has cost so far, as its metered usage was written. */
export async function spentOn(database: Database, interviewId: string, prices: PriceTable): Promise<Cost> {
  return costOfAll(await usageTotals(database, interviewId), prices);
}
