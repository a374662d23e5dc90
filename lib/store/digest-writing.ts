import type { Dexie } from 'dexie';
import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { Digest, digestOf } from '@/lib/domain/history/digest';
import type { Question } from '@/lib/domain/questions/question';

/** So many attempts are read at once: some megabytes, and two hundred times fewer requests than one by one. */
const batchSize = 200;

/**
 * Writes the digests of these attempts, in batches, so that ten thousand need no more memory than two hundred. An
 * attempt that is damaged gets none and stops nobody. Inside a transaction over the tables of digests; also that of
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

function isThere<Row>(row: Row | null | undefined): row is Row {
  return row !== null && row !== undefined;
}

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
