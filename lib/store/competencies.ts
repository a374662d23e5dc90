import { weakestFirst } from '@/lib/domain/competency-record';
import type { Database } from './database';

/**
 * Competencies in which answers were scored so far, the weakest first, from all interviews that are not deleted. One
 * transaction: questions and scores are of the same moment.
 */
export function weakestCompetencies(database: Database): Promise<string[]> {
  const { interviews, questions, attempts } = database;
  return database.transaction('r', interviews, questions, attempts, async () => {
    const kept = await interviews.filter((interview) => interview.deletedAt === undefined).primaryKeys();
    const asked = await questions.where('interviewId').anyOf(kept).toArray();
    const answered = await attempts.where('interviewId').anyOf(kept).toArray();
    return weakestFirst(asked, answered);
  });
}
