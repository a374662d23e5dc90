import { costOfAll } from '@/lib/domain/cost/cost';
import { usageSums } from '@/lib/domain/cost/cost-table';
import type { Cost, PriceTable } from '@/lib/domain/cost/price';
import { isBilled, type MeteredUsage, type Usage } from '@/lib/domain/usage';
import type { Database } from './database';

/** Writes one metering event; the same id twice is counted once. */
export async function addUsage(database: Database, usage: Usage): Promise<void> {
  await database.usage.put(usage);
}

/** What an interview used and somebody bills, added up per purpose and model. */
export async function usageTotals(database: Database, interviewId: string): Promise<MeteredUsage[]> {
  const rows = await database.usage.where({ interviewId }).toArray();
  return usageSums(rows.filter(isBilled));
}

/** What an interview has cost so far, as its metered usage was written. */
export async function spentOn(database: Database, interviewId: string, prices: PriceTable): Promise<Cost> {
  return costOfAll(await usageTotals(database, interviewId), prices);
}
