// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { undoWindowMs } from '@/lib/domain/expiry';
import { digestOf } from '@/lib/domain/history/digest';
import { keepAttempt, rateAttempt, rewordAttempt, updateAttempt } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { repairDigests } from '@/lib/store/digests';
import { purgeExpired } from '@/lib/store/expiry';
import { keepFeedback } from '@/lib/store/feedback';
import { addQuestion, deleteInterview, openInterview, undoDeleteInterview } from '@/lib/store/interviews';
import { discardTake } from '@/lib/store/recordings';
import { healAfterCrash } from '@/lib/store/recovery';
import { chance } from '../../scripts/delivery-check/chance';
import { aFeedback, anAttempt, anInterview, aQuestion, freshDatabase, now, recorded } from './rows';

/** What the digests should be, from the rows they are derived from. */
async function anew(database: Database) {
  const attempts = await database.attempts.toArray();
  return Promise.all(
    attempts.map(async (attempt) =>
      digestOf(
        attempt,
        (await database.questions.get(attempt.questionId)) ?? null,
        (await database.feedback.get(attempt.id)) ?? null,
      ),
    ),
  );
}

type Pick = <Choice>(choices: readonly Choice[]) => Choice;
const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Anything the store is asked to do that changes an attempt, its feedback or the words of its question. */
const deeds: readonly ((database: Database, pick: Pick) => Promise<unknown>)[] = [
  (database, pick) => {
    const id = `i${pick([0, 1])}`;
    const questions = [aQuestion({ id: `${id}q`, interviewId: id, text: `Words ${pick(digits)}?` })];
    return openInterview(database, { interview: anInterview({ id }), job: null, questions });
  },
  (database, pick) => {
    const interviewId = `i${pick([0, 1])}`;
    const text = `And then, ${pick(digits)}?`;
    return addQuestion(database, aQuestion({ id: `${interviewId}q`, interviewId, text }));
  },
  (database, pick) => {
    const interviewId = `i${pick([0, 1])}`;
    const place = { interviewId, questionId: `${interviewId}q` };
    return keepAttempt(database, anAttempt({ ...place, id: `${interviewId}q.${pick(digits)}` }));
  },
  async (database, pick) => {
    const attempt = await database.attempts.get(`i${pick([0, 1])}q.${pick(digits)}`);
    return attempt && updateAttempt(database, { ...attempt, state: 'failed', endedAt: now + pick(digits) });
  },
  (database, pick) => rewordAttempt(database, `i${pick([0, 1])}q.${pick(digits)}`, 'Other words.'),
  (database, pick) => rateAttempt(database, `i${pick([0, 1])}q.${pick(digits)}`, pick(digits)),
  (database, pick) => {
    const interviewId = `i${pick([0, 1])}`;
    const attemptId = `${interviewId}q.${pick(digits)}`;
    const overall = pick([null, ...digits]);
    return keepFeedback(
      database,
      aFeedback({ attemptId, interviewId, questionId: `${interviewId}q`, overall }),
    );
  },
  async (database, pick) => {
    const interviewId = `i${pick([0, 1])}`;
    const attemptId = `${interviewId}q.${pick(digits)}`;
    await recorded(database, { id: `r.${attemptId}`, attemptId, interviewId });
    return pick([true, false]) ? discardTake(database, attemptId) : healAfterCrash(database, now);
  },
  (database, pick) => deleteInterview(database, `i${pick([0, 1])}`, now),
  (database, pick) => undoDeleteInterview(database, `i${pick([0, 1])}`),
  (database, pick) => purgeExpired(database, now + pick([0, undoWindowMs + 1])),
];

describe('digests', () => {
  it.each([1, 2, 3, 4, 5])('are those of the rows after whatever was done (course %i)', async (seed) => {
    const database = freshDatabase();
    const random = chance(seed);
    const pick: Pick = (choices) => choices[Math.floor(random() * choices.length)]!;
    let most = 0;
    for (let step = 0; step < 80; step += 1) {
      await pick(deeds)(database, pick);
      const digests = await database.digests.toArray();
      expect(digests).toEqual(await anew(database));
      most = Math.max(most, digests.length);
    }
    expect(most).toBeGreaterThan(1);
  });

  it('that are missing are written, and those of nobody go', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    await keepAttempt(database, anAttempt());
    await keepAttempt(database, anAttempt({ id: 'question-0.2', take: 2 }));
    const [digest] = await database.digests.toArray();
    await database.digests.clear();
    await database.digests.add({ ...digest!, attemptId: 'gone' });
    expect(await repairDigests(database)).toEqual({ written: 2, deleted: 1 });
    expect(await database.digests.toArray()).toEqual(await anew(database));
    expect(await repairDigests(database)).toEqual({ written: 0, deleted: 0 });
  });

  it('of many attempts are written in several batches, and a damaged attempt stops none', async () => {
    const database = freshDatabase();
    await database.attempts.bulkAdd(
      Array.from({ length: 401 }, (_, index) => anAttempt({ id: `question-0.${index}`, take: index + 1 })),
    );
    await database.attempts.update('question-0.7', { delivery: 'rubbish' as never });
    expect(await repairDigests(database)).toEqual({ written: 400, deleted: 0 });
  });
});
