import { noUsage, type Usage } from '@/lib/domain/usage';
import type { Database } from './database';

/** Metered amounts of one model, added up: `seconds` of audio, the rest tokens. */
export type UsageTotal = Omit<Usage, 'id' | 'interviewId' | 'at'>;

const amounts = Object.keys(noUsage) as (keyof typeof noUsage)[];

/** Writes one metering event; the same id twice is counted once. */
export async function addUsage(database: Database, usage: Usage): Promise<void> {
  await database.usage.put(usage);
}

/** Totals per purpose and model: of one interview, or of everything since a moment. */
export async function usageTotals(
  database: Database,
  of: { interviewId: string } | { since: number },
): Promise<UsageTotal[]> {
  const rows =
    'since' in of
      ? await database.usage.where('at').aboveOrEqual(of.since).toArray()
      : await database.usage.where(of).toArray();
  const totals = new Map<string, UsageTotal>();
  for (const row of rows) {
    const place = `${row.purpose} ${row.model}`;
    const total = totals.get(place) ?? { ...noUsage, purpose: row.purpose, model: row.model };
    for (const amount of amounts) total[amount] += row[amount];
    totals.set(place, total);
  }
  return [...totals.values()];
}
