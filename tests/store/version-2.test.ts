// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Attempt } from '@/lib/domain/attempt';
import { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { openDatabase } from '@/lib/store/database';
import { readCheckpoint } from '@/lib/store/journal';
import { healAfterCrash } from '@/lib/store/recovery';
import { databaseOfVersion, goingThen, interviewThen } from './old-databases';
import { anAttempt, now } from './rows';

const measuredThen = {
  durationSeconds: 30,
  answerSeconds: 28,
  speechSeconds: 25,
  wordCount: 60,
  wordsPerMinute: 129,
  fillers: [],
  fillersPerMinute: 0,
  longPauses: [],
  speech: [{ start: 1, end: 29 }],
  timeToFirstWord: 1,
  talkRatio: 0.9,
  loudnessRange: 6,
  fading: 1,
  waveform: [0.5],
};

/** A database as version 1 left it, opened by the present one. */
async function upgraded() {
  const old = databaseOfVersion(1);
  const {
    verbatim: _verbatim,
    selfRating: _rating,
    ...attempt
  } = anAttempt({ state: 'coached', overall: 6 });
  const { rateFirst: _first, ...interview } = interviewThen();
  await old.table('attempts').bulkAdd([
    { ...attempt, delivery: measuredThen },
    { ...attempt, id: 'question-0.2', take: 2, delivery: null },
  ]);
  await old.table('interviews').add(interview);
  const { takes: _takes, ...going } = goingThen();
  const takes = { 'question-0': [{ attemptId: 'question-0.1', take: 1, overall: 6 }] };
  await old.table('journal').add({
    key: 'checkpoint',
    value: { version: 1, savedAt: now, going: { ...going, interview, takes } },
  });
  const { name } = old;
  old.close();
  return openDatabase(name);
}

describe('a database of version 1', () => {
  it('has all its rows in the shape of today', async () => {
    const database = await upgraded();
    const [spoken, other] = await database.attempts.orderBy('id').toArray();
    expect(Attempt.safeParse(spoken).error).toBeUndefined();
    expect(spoken).toMatchObject({
      verbatim: null,
      selfRating: null,
      overall: 6,
      delivery: { ...measuredThen, pitch: null, filledPauses: [], thin: { pitch: 'notMeasured' } },
    });
    expect(Attempt.safeParse(other).error).toBeUndefined();
    const [interview] = await database.interviews.toArray();
    expect(InterviewRecord.safeParse(interview).error).toBeUndefined();
    expect(interview?.rateFirst).toBe(false);
    await database.delete();
  });

  it('still knows the interview that waits to be resumed, with its takes', async () => {
    const database = await upgraded();
    expect(await readCheckpoint(database)).not.toBeNull();
    const { going } = await healAfterCrash(database, now + 5_000);
    expect(going?.takes['question-0']).toMatchObject([
      { attemptId: 'question-0.1', take: 1, overall: 6, mode: 'spoken', parts: [] },
      { attemptId: 'question-0.2', take: 2 },
    ]);
    await database.delete();
  });
});
