import type { StageLatency } from '@/lib/domain/stage-latency';
import type { Database } from './database';

/** Writes the stages of an attempt; of one that is not stored, none: it was deleted meanwhile, or is not written yet. */
export async function keepLatency(database: Database, row: StageLatency): Promise<void> {
  const { attempts, latencies } = database;
  await database.transaction('rw', attempts, latencies, async () => {
    if (await attempts.get(row.attemptId)) await latencies.put(row);
  });
}

/** The stages of the latest attempts, the newest first. */
export const latestLatencies = (database: Database, attempts = 50): Promise<StageLatency[]> =>
  database.latencies.orderBy('at').reverse().limit(attempts).toArray();
