// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  attemptsOf,
  bestAttempt,
  bestOf,
  keepAttempt,
  readAttempt,
  rewordAttempt,
  updateAttempt,
} from '@/lib/store/attempts';
import { keepFeedback, readFeedback } from '@/lib/store/feedback';
import { openInterview, readInterview } from '@/lib/store/interviews';
import { readRecording } from '@/lib/store/recordings';
import { aFeedback, anAttempt, anInterview, aQuestion, freshDatabase, now, recorded } from './rows';

describe('an attempt', () => {
  it('is stored together with its sealed recording', async () => {
    const database = freshDatabase();
    const recordingId = await recorded(database);
    await keepAttempt(database, anAttempt({ recordingId }));
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({ state: 'kept', recordingId });
    expect(await readRecording(database, recordingId)).toMatchObject({
      state: 'sealed',
      sampleCount: 6,
      bytes: 12,
    });
  });

  it('is stored once however often it is handed in, and keeps what the coach said meanwhile', async () => {
    const database = freshDatabase();
    await keepAttempt(database, anAttempt());
    await keepFeedback(database, aFeedback());
    const again = await keepAttempt(database, anAttempt());
    expect(again.overall).toBe(7.5);
    expect(await attemptsOf(database, 'question-0')).toHaveLength(1);
  });

  it('leaves nothing behind when half of the writing fails', async () => {
    const database = freshDatabase();
    const recordingId = await recorded(database);
    database.attempts.hook('creating', () => {
      throw new Error('The disk says no.');
    });
    await expect(keepAttempt(database, anAttempt({ recordingId }))).rejects.toThrow();
    expect(await readAttempt(database, 'question-0.1')).toBeNull();
    expect(await readRecording(database, recordingId)).toMatchObject({ state: 'open', sampleCount: 0 });
  });

  it('names no recording where nothing was recorded', async () => {
    const database = freshDatabase();
    const recordingId = await recorded(database, {}, []);
    const kept = await keepAttempt(database, anAttempt({ recordingId }));
    expect(kept.recordingId).toBeNull();
    expect(await readRecording(database, recordingId)).toBeNull();
  });

  it('that is reworded takes its score along: out of the table, and out of the interview', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    await keepAttempt(database, anAttempt({ transcript: 'what was heard' }));
    await keepFeedback(database, aFeedback());
    expect(await readInterview(database, 'interview')).toMatchObject({ overall: 7.5 });
    await rewordAttempt(database, 'question-0.1', 'what was meant');
    expect(await readInterview(database, 'interview')).toMatchObject({ overall: null });
    expect(await readFeedback(database, 'question-0.1')).toBeNull();
  });

  it('that is coached is not overwritten by an older picture of itself', async () => {
    const database = freshDatabase();
    await keepAttempt(database, anAttempt());
    await keepFeedback(database, aFeedback());
    await updateAttempt(database, anAttempt({ transcript: 'late words' }));
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({ state: 'coached', overall: 7.5 });
  });

  it('never unlearns its words', async () => {
    const database = freshDatabase();
    await keepAttempt(database, anAttempt());
    await updateAttempt(database, anAttempt({ transcript: 'We waited a week.' }));
    await updateAttempt(database, anAttempt({ state: 'failed' }));
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({
      state: 'failed',
      transcript: 'We waited a week.',
    });
  });

  it('that was deleted is not brought back by a late update', async () => {
    const database = freshDatabase();
    expect(await updateAttempt(database, anAttempt())).toBeNull();
    expect(await keepFeedback(database, aFeedback())).toBeNull();
    expect(await readFeedback(database, 'question-0.1')).toBeNull();
    expect(await database.attempts.count()).toBe(0);
  });

  it('wakes its interview', async () => {
    const database = freshDatabase();
    const interview = anInterview({ state: 'abandoned', lastActiveAt: now - 1 });
    await openInterview(database, { interview, job: null, questions: [aQuestion()] });
    await keepAttempt(database, anAttempt());
    expect(await readInterview(database, 'interview')).toMatchObject({
      state: 'inProgress',
      lastActiveAt: now + 60_000,
    });
  });
});

describe('the best attempt', () => {
  it('is the highest, of equals the later one, never an unscored one', async () => {
    const database = freshDatabase();
    expect(await bestAttempt(database, 'question-0')).toBeNull();
    await keepAttempt(database, anAttempt({ id: 'a', take: 1, overall: 7.5, state: 'coached' }));
    await keepAttempt(database, anAttempt({ id: 'b', take: 2, overall: 7.5, state: 'coached' }));
    await keepAttempt(database, anAttempt({ id: 'c', take: 3, overall: 6, state: 'coached' }));
    await keepAttempt(database, anAttempt({ id: 'd', take: 4 }));
    expect((await bestAttempt(database, 'question-0'))?.id).toBe('b');
    expect(bestOf((await attemptsOf(database, 'question-0')).toReversed())?.id).toBe('b');
  });

  it('makes the overall of the interview, whichever way its feedback came in', async () => {
    const database = freshDatabase();
    const questions = [aQuestion(), aQuestion({ id: 'question-1', position: 1 })];
    await openInterview(database, { interview: anInterview(), job: null, questions });
    const second = { questionId: 'question-1', id: 'question-1.3' };
    for (const attempt of [anAttempt(), anAttempt({ id: 'question-0.2', take: 2 }), anAttempt(second)])
      await keepAttempt(database, attempt);
    await keepFeedback(database, aFeedback({ overall: 8 }));
    await keepFeedback(database, aFeedback({ attemptId: 'question-0.2', overall: 5 }));
    await keepFeedback(database, aFeedback({ attemptId: second.id, questionId: 'question-1', overall: 6 }));
    expect((await readInterview(database, 'interview'))?.overall).toBe(7);
  });
});
