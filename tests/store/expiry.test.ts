// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { daysLeft, expiresAtOf, undoWindowMs } from '@/lib/domain/expiry';
import { keepAttempt, readAttempt } from '@/lib/store/attempts';
import { purgeExpired } from '@/lib/store/expiry';
import {
  deleteInterview,
  listInterviews,
  openInterview,
  readInterview,
  undoDeleteInterview,
} from '@/lib/store/interviews';
import { readCheckpoint, writeCheckpoint } from '@/lib/store/journal';
import { keepRecording, readRecording, recordingBlob } from '@/lib/store/recordings';
import { deleteStories, listStories, saveStory } from '@/lib/store/stories';
import { keepTurn } from '@/lib/store/turns';
import {
  aGoing,
  aJob,
  anAttempt,
  anInterview,
  aQuestion,
  aStory,
  freshDatabase,
  now,
  recorded,
} from './rows';

const day = 86_400_000;

describe('expiry', () => {
  it('takes audio with its row and sound after its last moment, and leaves the words', async () => {
    const database = freshDatabase();
    const recordingId = await recorded(database);
    await keepAttempt(database, anAttempt({ recordingId, transcript: 'We waited.' }));
    expect((await purgeExpired(database, now + 30 * day)).recordings).toBe(0);
    expect((await purgeExpired(database, now + 30 * day + 1)).recordings).toBe(1);
    expect(await readRecording(database, recordingId)).toBeNull();
    expect(await recordingBlob(database, recordingId)).toBeNull();
    expect(await database.chunks.count()).toBe(0);
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({
      recordingId,
      transcript: 'We waited.',
    });
  });

  it('never takes what the candidate keeps', async () => {
    const database = freshDatabase();
    const recordingId = await recorded(database);
    await keepRecording(database, recordingId, true);
    expect((await purgeExpired(database, now + 400 * day)).recordings).toBe(0);
    await keepRecording(database, recordingId, false);
    expect((await purgeExpired(database, now + 400 * day)).recordings).toBe(1);
  });

  it('takes all that is due at once after months away, and touches nothing of another recording', async () => {
    const database = freshDatabase();
    await recorded(database, { id: 'old', createdAt: now - 90 * day });
    await recorded(database, { id: 'older', createdAt: now - 200 * day });
    await recorded(database, { id: 'new', createdAt: now - day });
    expect((await purgeExpired(database, now)).recordings).toBe(2);
    expect(await database.chunks.toCollection().primaryKeys()).toEqual([
      ['new', 0],
      ['new', 1],
    ]);
  });

  it('lets stories go only when they can no longer be brought back', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory());
    await saveStory(database, aStory({ id: 'other', sourceAttemptId: null, createdAt: now - 900 * day }));
    await deleteStories(database, ['story'], now);
    expect((await purgeExpired(database, now + undoWindowMs)).stories).toBe(0);
    expect((await purgeExpired(database, now + undoWindowMs + 1)).stories).toBe(1);
    expect((await listStories(database)).map((story) => story.id)).toEqual(['other']);
  });

  it('marks an interview as abandoned after a day without activity', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [] });
    const ended = anInterview({ id: 'ended', state: 'completed' });
    await openInterview(database, { interview: ended, job: null, questions: [] });
    expect((await purgeExpired(database, now + day)).abandoned).toBe(0);
    expect((await purgeExpired(database, now + day + 1)).abandoned).toBe(1);
    expect((await readInterview(database, 'interview'))?.state).toBe('abandoned');
    expect((await readInterview(database, 'ended'))?.state).toBe('completed');
  });

  it('lets the words of an interview go after twelve months, unless its sound is kept on purpose', async () => {
    const database = freshDatabase();
    await openInterview(database, aGoing());
    const recordingId = await recorded(database);
    await keepAttempt(database, anAttempt({ recordingId, transcript: 'We waited.' }));
    await keepRecording(database, recordingId, true);
    const { lastActiveAt } = (await database.interviews.toArray())[0]!;
    const due = lastActiveAt + 365 * day + 1;
    expect((await purgeExpired(database, due - 2)).interviews).toBe(0);
    expect((await purgeExpired(database, due)).interviews).toBe(0);
    await keepRecording(database, recordingId, false);
    expect((await purgeExpired(database, due)).interviews).toBe(1);
    expect(await readAttempt(database, 'question-0.1')).toBeNull();
  });

  it('counts days down to the end and not beyond', () => {
    const recording = { expiresAt: expiresAtOf(now, 30), kept: false };
    expect(daysLeft(recording, now)).toBe(30);
    expect(daysLeft(recording, now + 29.5 * day)).toBe(1);
    expect(daysLeft(recording, now + 31 * day)).toBe(0);
    expect(daysLeft({ ...recording, kept: true }, now)).toBeNull();
  });
});

describe('a deleted interview', () => {
  it('comes back whole within the undo window', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    await deleteInterview(database, 'interview', now);
    expect(await listInterviews(database)).toHaveLength(0);
    await purgeExpired(database, now + 5_000);
    await undoDeleteInterview(database, 'interview');
    expect(await listInterviews(database)).toHaveLength(1);
    await purgeExpired(database, now + 2 * undoWindowMs);
    expect(await database.questions.count()).toBe(1);
  });

  it('leaves its job, which has a page of its own, until nobody has touched that for as long as words are kept', async () => {
    const database = freshDatabase();
    const start = { job: aJob(), questions: [] };
    await openInterview(database, { interview: anInterview({ jobId: 'job' }), ...start });
    await deleteInterview(database, 'interview', now);
    await purgeExpired(database, now + undoWindowMs + 1);
    expect(await database.interviews.count()).toBe(0);
    expect(await database.jobs.count()).toBe(1);
    await saveStory(database, { ...aStory(), jobId: 'job' });
    await purgeExpired(database, now + 370 * day);
    expect(await database.jobs.count()).toBe(1);
    await database.stories.clear();
    await purgeExpired(database, now + 370 * day);
    expect(await database.jobs.count()).toBe(0);
  });

  it('goes with everything that belongs to it, but for the library', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    await keepAttempt(database, anAttempt({ recordingId: await recorded(database) }));
    await recorded(database, { id: 'line', attemptId: null, channel: 'interviewer' });
    await keepTurn(database, {
      id: 'turn',
      interviewId: 'interview',
      questionId: null,
      attemptId: null,
      speaker: 'interviewer',
      text: 'Hello.',
      at: now,
      recordingId: 'line',
    });
    await saveStory(database, aStory());
    await writeCheckpoint(database, aGoing(), now - day);
    await deleteInterview(database, 'interview', now);
    expect((await purgeExpired(database, now + undoWindowMs + 1)).interviews).toBe(1);
    const left = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.count()] as const),
    );
    expect(left.filter(([, count]) => count > 0)).toEqual([['stories', 1]]);
    expect(await readCheckpoint(database)).toBeNull();
  });
});
