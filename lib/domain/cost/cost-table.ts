import { noUsage, type MeteredUsage } from '@/lib/domain/usage';
import { addCosts, costOf } from './cost';
import { noCost, type Cost, type PriceTable } from './price';

/** What one model was used for: tokens, minutes of audio transcribed, US dollars. */
export type CostRow = MeteredUsage & { minutes: number; cost: Cost };
export type CostTable = { rows: CostRow[]; total: Cost };

const purposes = [
  'voice',
  'transcription',
  'coaching',
  'planning',
] as const satisfies MeteredUsage['purpose'][];
const amounts = Object.keys(noUsage) as (keyof typeof noUsage)[];

/** Metered usages added up per purpose and model, in the order voice, transcription, coaching, planning. */
export function usageSums(usages: readonly MeteredUsage[]): MeteredUsage[] {
  const sums = new Map<string, MeteredUsage>();
  for (const usage of usages) {
    const place = `${usage.purpose} ${usage.model}`;
    const sum = sums.get(place) ?? { ...noUsage, purpose: usage.purpose, model: usage.model };
    for (const amount of amounts) sum[amount] += usage[amount];
    sums.set(place, sum);
  }
  return [...sums.values()].toSorted(
    (one, other) => purposes.indexOf(one.purpose) - purposes.indexOf(other.purpose),
  );
}

/** What was used and what it cost, per purpose and model and in all. */
export function costTable(usages: readonly MeteredUsage[], prices: PriceTable): CostTable {
  const rows = usageSums(usages).map((sum) => ({
    ...sum,
    minutes: sum.seconds / 60,
    cost: costOf(sum, prices),
  }));
  return { rows, total: rows.reduce((total, row) => addCosts(total, row.cost), noCost) };
}
