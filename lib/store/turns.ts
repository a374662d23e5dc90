import type { Attempt } from '@/lib/domain/attempt';
import type { Turn } from '@/lib/domain/turn';
import type { Database } from './database';

/** Writes one turn of the conversation; the same one twice is one, the later words win. */
export async function keepTurn(database: Database, turn: Turn): Promise<void> {
  await database.turns.put(turn);
}

/** Everything both sides said in an interview, in order. */
export const turnsOf = (database: Database, interviewId: string): Promise<Turn[]> =>
  database.turns.where({ interviewId }).sortBy('at');

/**
 * Writes an answer's words as a turn: words that were `heard` only where none were written as they were said, words that
 * were `mended` in any case. Nothing where the attempt is not stored: it was deleted meanwhile, or waits for room.
 */
export function keepAnswerTurn(
  database: Database,
  attempt: Attempt,
  words: 'heard' | 'mended',
): Promise<void> {
  const { attempts, turns } = database;
  return database.transaction('rw', attempts, turns, async () => {
    if (!(await attempts.get(attempt.id))) return;
    const wasSaid = (await turns.where({ attemptId: attempt.id }).count()) > 0;
    if (words === 'mended' || !wasSaid) await turns.put(turnOf(attempt));
  });
}

/** An answer as one turn of the conversation. */
const turnOf = (attempt: Attempt): Turn => ({
  id: `${attempt.id}.turn`,
  interviewId: attempt.interviewId,
  questionId: attempt.questionId,
  attemptId: attempt.id,
  speaker: 'candidate',
  text: attempt.transcript ?? '',
  at: attempt.startedAt,
  recordingId: attempt.recordingId,
});
