import { weakestFirst } from '@/lib/domain/competency-record';
import type { Database } from './database';

/**
 * Competencies in which answers were scored so far, the weakest first, from all interviews that are not deleted. Reads
 * digests alone: it is asked after every change while an interview goes on, and answers with their words are large.
 */
export function weakestCompetencies(database: Database): Promise<string[]> {
  const { interviews, digests } = database;
  return database.transaction('r', interviews, digests, async () => {
    const deleted = new Set(await interviews.where('deletedAt').above(-Infinity).primaryKeys());
    const answered = (await digests.toArray()).filter(({ interviewId }) => !deleted.has(interviewId));
    const asked = new Map(
      answered.map(({ questionId, competency, isFollowUp }) => [
        questionId,
        { id: questionId, competency, followUpOf: isFollowUp ? questionId : null },
      ]),
    );
    return weakestFirst([...asked.values()], answered);
  });
}
