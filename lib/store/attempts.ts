import { reworded, type Attempt } from '@/lib/domain/attempt';
import type { Database } from './database';
import { digestTables, keepDigest } from './digests';
import { interviewOverall } from './feedback';
import { sealInTransaction } from './recordings';

/**
 * Keeps a finished attempt and seals its recording, in one transaction and before anybody is asked to coach it.
 * Handing in the same attempt again changes nothing and gives back what is stored. A recording in which nothing
 * was recorded goes, and the attempt then names none. The interview counts as in progress from here on.
 */
export function keepAttempt(database: Database, attempt: Attempt): Promise<Attempt> {
  const { attempts, recordings, chunks, interviews } = database;
  const tables = [...digestTables(database), recordings, chunks, interviews];
  return database.transaction('rw', tables, async () => {
    const stored = await attempts.get(attempt.id);
    if (stored) return stored;
    const sealed = attempt.recordingId ? await sealInTransaction(database, attempt.recordingId) : null;
    const kept: Attempt = { ...attempt, recordingId: sealed?.id ?? null };
    await attempts.add(kept);
    await keepDigest(database, kept.id);
    await touchInterview(database, attempt.interviewId, attempt.endedAt);
    return kept;
  });
}

/**
 * Writes what became known of an attempt since. What is known is never unlearned: a coached attempt is not
 * overwritten by one that is not, and words, delivery and sound that are there outlast a null.
 * An attempt that is not stored is not brought back. Returns what is stored now.
 */
export function updateAttempt(database: Database, attempt: Attempt): Promise<Attempt | null> {
  return database.transaction('rw', digestTables(database), async () => {
    const stored = await database.attempts.get(attempt.id);
    if (!stored) return null;
    if (stored.state === 'coached' && attempt.state !== 'coached') return stored;
    const known: Attempt = {
      ...attempt,
      transcript: attempt.transcript ?? stored.transcript,
      verbatim: attempt.verbatim ?? stored.verbatim,
      selfRating: attempt.selfRating ?? stored.selfRating,
      delivery: attempt.delivery ?? stored.delivery,
      recordingId: attempt.recordingId ?? stored.recordingId,
    };
    await database.attempts.put(known);
    await keepDigest(database, known.id);
    return known;
  });
}

/**
 * Keeps the words as the candidate mended them, and those that were recognised beside them. What was said of the old
 * words is no longer true, so feedback and score go in the same step. Null where the attempt is gone.
 */
export function rewordAttempt(database: Database, id: string, words: string): Promise<Attempt | null> {
  const { attempts, feedback, interviews } = database;
  return database.transaction('rw', [...digestTables(database), interviews], async () => {
    const stored = await attempts.get(id);
    if (!stored) return null;
    const mended = reworded(stored, words);
    await attempts.put(mended);
    await feedback.delete(id);
    await keepDigest(database, id);
    const overall = await interviewOverall(database, stored.interviewId);
    await interviews.update(stored.interviewId, { overall });
    return mended;
  });
}

/** Keeps what the candidate gave themselves, 0..10. */
export async function rateAttempt(database: Database, id: string, selfRating: number): Promise<void> {
  await database.attempts.update(id, { selfRating });
}

export async function readAttempt(database: Database, id: string): Promise<Attempt | null> {
  return (await database.attempts.get(id)) ?? null;
}

/** A question's takes in order. */
export const attemptsOf = (database: Database, questionId: string): Promise<Attempt[]> =>
  database.attempts.where({ questionId }).sortBy('take');

/** The best of a question's takes; null where none was scored. */
export const bestAttempt = async (database: Database, questionId: string): Promise<Attempt | null> =>
  bestOf(await attemptsOf(database, questionId));

/** Highest overall; of equals the later take. Unscored takes never count. */
export function bestOf(attempts: readonly Attempt[]): Attempt | null {
  let best: Attempt | null = null;
  for (const attempt of attempts) {
    if (attempt.overall === null) continue;
    const beats =
      best === null ||
      best.overall === null ||
      attempt.overall > best.overall ||
      (attempt.overall === best.overall && attempt.take > best.take);
    if (beats) best = attempt;
  }
  return best;
}

/** An attempt is a sign of life: the interview is going on, also where it had been given up. */
export async function touchInterview(database: Database, id: string, at: number): Promise<void> {
  await database.interviews.where({ id }).modify((row) => {
    row.lastActiveAt = Math.max(row.lastActiveAt, at);
    if (row.state === 'planned' || row.state === 'abandoned') row.state = 'inProgress';
  });
}
