import { readPolicyRow } from '@/lib/store/settings';
import type { Database } from '@/lib/store/database';

/** The browser may take about three seconds after a first load to hand out a managed policy (measured: 2.9 s). */
const patience = 4_000;
const askEvery = 100;

/**
 * Capture waits until the managed policy is known: until the worker has copied it at least once, or four seconds
 * after the start. An administrator's rule is never overtaken by a quick click.
 */
export function createPolicyKnown(
  database: Database,
  startedAt: number,
  now: () => number,
): () => Promise<void> {
  return async () => {
    while (now() - startedAt < patience) {
      if (await readPolicyRow(database)) return;
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  };
}
