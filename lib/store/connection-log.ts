import type { ConnectionLogEntry } from '@/lib/domain/connection-log';
import type { Database } from './database';

/** Writes one line of an interview's connection log; the same id twice is once. */
export async function logConnection(database: Database, entry: ConnectionLogEntry): Promise<void> {
  await database.connectionLog.put(entry);
}

/** What happened to voice, network and devices in an interview, in order. */
export const connectionLogOf = (database: Database, interviewId: string): Promise<ConnectionLogEntry[]> =>
  database.connectionLog.where({ interviewId }).sortBy('at');
