import type { Instant } from '@/lib/domain/identifier';
import { monthsBefore } from '@/lib/domain/retention';
import type { Database } from './database';

/**
 * Ids of interviews that nobody touched for so many months. Where sound of one is kept on purpose its words stay with
 * it, unless `keptToo`.
 */
export async function agedInterviews(
  database: Database,
  textMonths: number,
  now: Instant,
  keptToo = false,
): Promise<string[]> {
  const aged = await database.interviews
    .where('lastActiveAt')
    .below(monthsBefore(now, textMonths))
    .primaryKeys();
  if (keptToo || aged.length === 0) return aged;
  const kept = await database.recordings.filter((recording) => recording.kept).toArray();
  const held = new Set(kept.map((recording) => recording.interviewId));
  return aged.filter((id) => !held.has(id));
}
