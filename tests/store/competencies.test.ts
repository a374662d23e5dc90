import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { weakestCompetencies } from '@/lib/store/competencies';
import { repairDigests } from '@/lib/store/digests';
import { deleteInterview } from '@/lib/store/interviews';
import { aQuestion, anAttempt, anInterview, freshDatabase, now } from './rows';

describe('the stored record of competencies', () => {
  it('reads over all interviews, and no longer those that were deleted', async () => {
    const database = freshDatabase();
    for (const [interviewId, competency, overall] of [
      ['one', 'Conflict', 3],
      ['two', 'Vision', 6],
      ['two', 'Hiring', null],
    ] as const) {
      const id = `${interviewId}-${competency}`;
      await database.interviews.put(anInterview({ id: interviewId, state: 'completed' }));
      await database.questions.put(aQuestion({ id, interviewId, competency }));
      await database.attempts.put(anAttempt({ id: `${id}.1`, interviewId, questionId: id, overall }));
    }
    await repairDigests(database);
    expect(await weakestCompetencies(database)).toEqual(['Conflict', 'Vision']);
    await deleteInterview(database, 'one', now);
    expect(await weakestCompetencies(database)).toEqual(['Vision']);
  });

  it('is empty in an empty database', async () => {
    expect(await weakestCompetencies(freshDatabase())).toEqual([]);
  });
});
