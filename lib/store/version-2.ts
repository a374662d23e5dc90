import type { Transaction } from 'dexie';
import type { Delivery } from '@/lib/domain/delivery/delivery';

/** What measurements before this version did not take: null, and said to be so. */
const notMeasured = {
  estimatedWordsPerMinute: null,
  articulationRate: null,
  syllablesPerSecond: null,
  filledPauses: [],
  pauses: null,
  pitch: null,
  signalToNoise: null,
  voiceFrom: 'energy',
  thin: {
    articulationRate: 'notMeasured',
    syllablesPerSecond: 'notMeasured',
    pauses: 'notMeasured',
    pitch: 'notMeasured',
    signalToNoise: 'notMeasured',
  },
} as const satisfies Partial<Delivery>;

type Row = Record<string, unknown>;

/**
 * Version 2: attempts keep what was recognised beside what was mended, and the candidate's own mark; delivery has more
 * measures; interviews know whether the candidate rates first. An interview that waits to be resumed still can be:
 * its takes are read from the attempts, whatever the checkpoint says of them.
 */
export async function toVersion2(transaction: Transaction): Promise<void> {
  const rows = (table: string) => transaction.table<Row>(table).toCollection();
  await rows('attempts').modify((attempt) => {
    attempt.verbatim ??= null;
    attempt.selfRating ??= null;
    if (attempt.delivery) attempt.delivery = { ...notMeasured, ...attempt.delivery };
  });
  await rows('interviews').modify((interview) => {
    interview.rateFirst ??= false;
  });
  await rows('journal').modify((row) => {
    const checkpoint = row.value as { version?: unknown; going?: Row } | null;
    if (checkpoint?.version !== 1 || !checkpoint.going) return;
    const going = { ...checkpoint.going, takes: {} };
    row.value = { ...checkpoint, version: 2, going };
  });
}
