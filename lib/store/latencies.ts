import type { StageLatency } from '@/lib/domain/stage-latency';
import type { Database } from './database';

/** The stages of the latest attempts, the newest first. */
export const latestLatencies = (database: Database, attempts = 50): Promise<StageLatency[]> =>
  database.latencies.orderBy('at').reverse().limit(attempts).toArray();
