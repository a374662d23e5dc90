import { digestOf, type Digest } from '@/lib/domain/history/digest';
import type { Database } from './database';
import { writeDigests } from './digest-writing';

/** The tables that {@link keepDigest} reads and writes: name them in the transaction that calls it. */
export const digestTables = (database: Database) => [
  database.attempts,
  database.questions,
  database.feedback,
  database.digests,
];

/**
 * Writes an attempt's digest anew, or deletes it where the attempt is gone. To be called in the transaction that
 * changed the attempt or its feedback, so that no list ever shows what is not there.
 */
export async function keepDigest(database: Database, attemptId: string): Promise<void> {
  const attempt = await database.attempts.get(attemptId);
  if (!attempt) return database.digests.delete(attemptId);
  const question = (await database.questions.get(attempt.questionId)) ?? null;
  const feedback = (await database.feedback.get(attemptId)) ?? null;
  await database.digests.put(digestOf(attempt, question, feedback));
}

/** As {@link keepDigest}, for all attempts at these questions: their words are in the digests. */
export async function keepDigestsOf(database: Database, questionIds: readonly string[]): Promise<void> {
  const touched = await database.attempts.where('questionId').anyOf(questionIds).primaryKeys();
  for (const id of touched) await keepDigest(database, id);
}

/**
 * Digests of attempts that have none, and none without an attempt: whatever wrote or took rows without knowing of
 * digests. Compares keys alone, so that it costs next to nothing where all is well.
 */
export function repairDigests(database: Database): Promise<{ written: number; deleted: number }> {
  return database.transaction('rw', digestTables(database), async () => {
    const attempts = new Set(await database.attempts.toCollection().primaryKeys());
    const digests = new Set(await database.digests.toCollection().primaryKeys());
    const orphans = [...digests].filter((id) => !attempts.has(id));
    await database.digests.bulkDelete(orphans);
    const missing = [...attempts].filter((id) => !digests.has(id));
    return { written: await writeDigests(database, missing), deleted: orphans.length };
  });
}

/** All digests, in no order. Ten thousand are a few megabytes. For pages: inside `useLiveQuery`. */
export const listDigests = (database: Database): Promise<Digest[]> => database.digests.toArray();
