// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { expiresAtOf, undoWindowMs } from '@/lib/domain/expiry';
import { deleteAnswers, restoreAnswers } from '@/lib/store/answer-deletion';
import { keepAttempt } from '@/lib/store/attempts';
import { appendPicture } from '@/lib/store/camera';
import type { Database } from '@/lib/store/database';
import { purgeExpired } from '@/lib/store/expiry';
import { keepFeedback } from '@/lib/store/feedback';
import { openInterview, readInterview, updateInterview } from '@/lib/store/interviews';
import { readCheckpoint, writeCheckpoint } from '@/lib/store/journal';
import { openRecording, readRecording } from '@/lib/store/recordings';
import { healAfterCrash } from '@/lib/store/recovery';
import { saveStory } from '@/lib/store/stories';
import { keepTurn } from '@/lib/store/turns';
import {
  aFeedback,
  aGoing,
  anAttempt,
  anInterview,
  aQuestion,
  aRecordingStart,
  aStory,
  freshDatabase,
  now,
  recorded,
} from './rows';

const later = now + undoWindowMs + 1;

/** Two takes at one question, scored 5 and 8, with sound, words and timings. */
async function twoTakes(): Promise<Database> {
  const database = freshDatabase();
  await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
  for (const [take, overall] of [5, 8].entries()) {
    const id = `question-0.${take}`;
    await recorded(database, { id: `sound-${take}`, attemptId: id });
    await keepAttempt(database, anAttempt({ id, take: take + 1, recordingId: `sound-${take}` }));
    await keepFeedback(database, aFeedback({ attemptId: id, overall }));
    await keepTurn(database, {
      id: `turn-${take}`,
      interviewId: 'interview',
      questionId: 'question-0',
      attemptId: id,
      speaker: 'candidate',
      text: 'I said no.',
      at: now,
      recordingId: `sound-${take}`,
    });
    const stages = { sealed: 1, heard: 2, firstScore: 3, followUp: 4, voiceStart: 5, reviewed: 6 };
    await database.latencies.put({ attemptId: id, interviewId: 'interview', at: now, ...stages });
  }
  return database;
}

const everyRow = async (database: Database): Promise<string> =>
  JSON.stringify(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

describe('a single answer that is deleted', () => {
  it('leaves nothing of itself, and what it was part of as it was', async () => {
    const database = await twoTakes();
    await saveStory(database, aStory({ id: 'story', sourceAttemptId: 'question-0.1' }));
    expect((await readInterview(database, 'interview'))?.overall).toBe(8);
    const { staying } = await deleteAnswers(database, ['question-0.1'], now);
    expect(staying).toBe(0);
    expect((await readInterview(database, 'interview'))?.overall).toBe(5);
    await purgeExpired(database, later);
    expect(await everyRow(database)).not.toMatch(/sound-1|turn-1/);
    for (const name of ['attempts', 'digests', 'feedback', 'latencies'])
      expect(await database.table(name).toCollection().primaryKeys(), name).toEqual(['question-0.0']);
    expect(await database.recordings.toCollection().primaryKeys()).toEqual(['sound-0']);
    expect(await database.stories.count()).toBe(1);
    expect(await database.questions.count()).toBe(1);
  });

  it('comes back as it was, with its sound', async () => {
    const database = await twoTakes();
    const before = await everyRow(database);
    const { deleted } = await deleteAnswers(database, ['question-0.0', 'question-0.1'], now);
    expect(await database.attempts.count()).toBe(0);
    expect((await readInterview(database, 'interview'))?.overall).toBeNull();
    expect(await restoreAnswers(database, deleted)).toBe(true);
    expect(await everyRow(database)).toBe(before);
  });

  it('does not come back in half: without its sound or its interview it stays away', async () => {
    const database = await twoTakes();
    const first = await deleteAnswers(database, ['question-0.0'], now);
    await purgeExpired(database, later);
    expect(await restoreAnswers(database, first.deleted)).toBe(false);
    const second = await deleteAnswers(database, ['question-0.1'], now);
    await database.interviews.delete('interview');
    expect(await restoreAnswers(database, second.deleted)).toBe(false);
    expect(await database.attempts.count()).toBe(0);
    expect(await database.turns.count()).toBe(0);
  });

  it('stays while its interview can be gone on with, whose checkpoint holds its words', async () => {
    const database = await twoTakes();
    await writeCheckpoint(database, aGoing(), now);
    const { deleted, staying } = await deleteAnswers(database, ['question-0.0', 'nothing'], now);
    expect([deleted.attempts.length, staying]).toEqual([0, 1]);
    expect(await database.attempts.count()).toBe(2);
  });

  it('goes where that interview is over, though a crash has left its checkpoint, which goes with it', async () => {
    const database = await twoTakes();
    await database.interviews.update('interview', { state: 'completed' });
    await writeCheckpoint(database, aGoing(), now);
    await healAfterCrash(database, now);
    const { deleted, staying } = await deleteAnswers(database, ['question-0.0'], now);
    expect([deleted.attempts.length, staying]).toEqual([1, 0]);
    expect(await readCheckpoint(database)).toBeNull();
  });

  it('counts no more in its interview, whatever is written late of that', async () => {
    const database = await twoTakes();
    await deleteAnswers(database, ['question-0.1'], now);
    await updateInterview(database, anInterview({ state: 'completed', overall: 8 }));
    expect(await readInterview(database, 'interview')).toMatchObject({ state: 'completed', overall: 5 });
  });
});

describe('sound and picture of an answer that nobody finished', () => {
  /** What a browser that died leaves: recordings of an answer that are open still. */
  async function withOpenRecordings(): Promise<Database> {
    const database = await twoTakes();
    await recorded(database, { id: 'late-sound', attemptId: 'question-0.1' });
    await openRecording(
      database,
      aRecordingStart({ id: 'picture', attemptId: 'question-0.1', channel: 'camera' }),
      30,
    );
    await appendPicture(database, { recordingId: 'picture', index: 0, data: new ArrayBuffer(2) }, 3);
    return database;
  }

  it('go with it, and do not bring it back when they are healed', async () => {
    const database = await withOpenRecordings();
    await deleteAnswers(database, ['question-0.1'], now);
    expect((await healAfterCrash(database, now + 1)).attempts).toEqual([]);
    expect(await database.attempts.toCollection().primaryKeys()).toEqual(['question-0.0']);
    await purgeExpired(database, later);
    expect(await database.recordings.toCollection().primaryKeys()).toEqual(['sound-0']);
    expect(await database.cameraChunks.count()).toBe(0);
  });

  it('come back with it for as long as they were to stay', async () => {
    const database = await withOpenRecordings();
    const { deleted } = await deleteAnswers(database, ['question-0.1'], now);
    await healAfterCrash(database, now + 1);
    expect(await restoreAnswers(database, deleted)).toBe(true);
    expect(await readRecording(database, 'picture')).toMatchObject({
      state: 'sealed',
      expiresAt: expiresAtOf(now, 30),
    });
  });
});
