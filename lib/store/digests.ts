import { digestOf, type Digest } from '@/lib/domain/history/digest';
import type { Database } from './database';

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

/** All digests, in no order. Ten thousand are a few megabytes. For pages: inside `useLiveQuery`. */
export const listDigests = (database: Database): Promise<Digest[]> => database.digests.toArray();

/** The digests of one interview. */
export const digestsOf = (database: Database, interviewId: string): Promise<Digest[]> =>
  database.digests.where({ interviewId }).toArray();
