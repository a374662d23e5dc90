import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { keepAttempt, readAttempt, updateAttempt } from './attempts';
import type { Database } from './database';
import { digestTables } from './digests';
import { keepFeedback } from './feedback';
import { recordingTables } from './recordings';
import { keepAnswerTurn } from './turns';
import { keepWholeSound, type WholeSound } from './whole-sound';

/** An answer with what is known of it; its sound where that is not on the disk, kept for so many days. */
export type WholeAnswer = {
  attempt: Attempt;
  sound: { whole: WholeSound; audioDays: number } | null;
  feedback: Feedback | null;
};

/**
 * Writes an answer that could not be written as it came, all of it or nothing; twice is once. One that `wasStored`, and
 * is not there any more, was deleted: nothing is written then, and the answer is false.
 */
export function keepWholeAnswer(
  database: Database,
  { attempt, sound, feedback }: WholeAnswer,
  wasStored: boolean,
): Promise<boolean> {
  const { interviews, turns } = database;
  const tables = [...recordingTables(database), ...digestTables(database), interviews, turns];
  return database.transaction('rw', tables, async () => {
    if (wasStored && !(await readAttempt(database, attempt.id))) return false;
    if (sound) await keepWholeSound(database, sound.whole, sound.audioDays);
    // It may have been stored without sound, of which nothing was there.
    const whole = { ...attempt, recordingId: attempt.recordingId ?? sound?.whole.id ?? null };
    await keepAttempt(database, whole);
    const kept = await updateAttempt(database, whole);
    if (kept?.transcript) await keepAnswerTurn(database, kept, 'heard');
    if (feedback) await keepFeedback(database, feedback);
    return true;
  });
}
