// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteAnswers } from '@/lib/store/answer-deletion';
import { keepAttempt, readAttempt } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { readRecording } from '@/lib/store/recordings';
import { keepWholeAnswer, type WholeAnswer } from '@/lib/store/whole-answer';
import { aFeedback, aGoing, anAttempt, aRecordingStart, freshDatabase, now } from './rows';

/** All of an answer of which the disk took nothing but the attempt. */
const whole: WholeAnswer = {
  attempt: anAttempt({ transcript: 'I led it.' }),
  sound: { whole: { ...aRecordingStart(), samples: Int16Array.of(1, 2, 3), holds: [] }, audioDays: 30 },
  feedback: aFeedback(),
};

async function withAttempt(): Promise<Database> {
  const database = freshDatabase();
  await openInterview(database, aGoing());
  await keepAttempt(database, anAttempt());
  return database;
}

describe('an answer of which the rest is written later', () => {
  it('is whole then, words and feedback and the sound that it names; twice is once', async () => {
    const database = await withAttempt();
    for (const _ of ['once', 'twice']) expect(await keepWholeAnswer(database, whole, true)).toBe(true);
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({
      transcript: 'I led it.',
      overall: 7.5,
      recordingId: 'recording',
    });
    expect(await readRecording(database, 'recording')).toMatchObject({ state: 'sealed', sampleCount: 3 });
    expect(await database.turns.toArray()).toMatchObject([{ text: 'I led it.', recordingId: 'recording' }]);
  });

  it('stays away with all of it where it was deleted meanwhile', async () => {
    const database = await withAttempt();
    await deleteAnswers(database, ['question-0.1'], now);
    expect(await keepWholeAnswer(database, whole, true)).toBe(false);
    for (const name of ['attempts', 'digests', 'feedback', 'turns', 'recordings', 'chunks'])
      expect(await database.table(name).count(), name).toBe(0);
  });
});
