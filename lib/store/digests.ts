import type { Dexie } from 'dexie';
import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { Digest, digestOf } from '@/lib/domain/history/digest';
import type { Question } from '@/lib/domain/questions/question';
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

/** As {@link keepDigest}, for all attempts at these questions: their words are in the digests. */
export async function keepDigestsOf(database: Database, questionIds: readonly string[]): Promise<void> {
  const touched = await database.attempts.where('questionId').anyOf(questionIds).primaryKeys();
  for (const id of touched) await keepDigest(database, id);
}

/** So many attempts are read at once: some megabytes, and two hundred times fewer requests than one by one. */
const batchSize = 200;

/**
 * Writes the digests of these attempts, in batches, so that ten thousand need no more memory than two hundred. An
 * attempt that is damaged gets none and stops nobody. Inside a transaction over the {@link digestTables}; also that of
 * an upgrade, which knows tables by their names alone. Returns how many were written.
 */
export async function writeDigests(
  within: Pick<Dexie, 'table'>,
  attemptIds: readonly string[],
): Promise<number> {
  let written = 0;
  for (let from = 0; from < attemptIds.length; from += batchSize) {
    const ids = attemptIds.slice(from, from + batchSize);
    const attempts = (await within.table<Attempt, string>('attempts').bulkGet(ids)).filter(isThere);
    const questions = await within
      .table<Question, string>('questions')
      .bulkGet(attempts.map(({ questionId }) => String(questionId)));
    const feedback = await within.table<Feedback, string>('feedback').bulkGet(attempts.map(({ id }) => id));
    const digests = attempts.map((attempt, index) =>
      digestIfWhole(attempt, questions[index] ?? null, feedback[index] ?? null),
    );
    const whole = digests.filter(isThere);
    await within.table<Digest, string>('digests').bulkPut(whole);
    written += whole.length;
  }
  return written;
}

const isThere = <Row>(row: Row | null | undefined): row is Row => row !== null && row !== undefined;

/** Null where a row is not what it should be: its attempt is still read with its interview, but is in no list. */
function digestIfWhole(
  attempt: Attempt,
  question: Question | null,
  feedback: Feedback | null,
): Digest | null {
  try {
    return Digest.parse(digestOf(attempt, question, feedback));
  } catch {
    return null;
  }
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

/** The digests of one interview. */
export const digestsOf = (database: Database, interviewId: string): Promise<Digest[]> =>
  database.digests.where({ interviewId }).toArray();
