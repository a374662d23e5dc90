import type { Turn } from '@/lib/domain/turn';
import type { Database } from './database';

/** Writes one turn of the conversation; the same one twice is one, the later words win. */
export async function keepTurn(database: Database, turn: Turn): Promise<void> {
  await database.turns.put(turn);
}

/** Everything both sides said in an interview, in order. */
export const turnsOf = (database: Database, interviewId: string): Promise<Turn[]> =>
  database.turns.where({ interviewId }).sortBy('at');

/** True where something of an attempt was written down as a turn. */
export const hasTurns = async (database: Database, attemptId: string): Promise<boolean> =>
  (await database.turns.where({ attemptId }).count()) > 0;
