// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '@/lib/domain/interview/interview-moves';
import type { Going } from '@/lib/domain/interview/interview-state';
import { keepAttempt, readAttempt } from '@/lib/store/attempts';
import { openInterview, undoDeleteInterview } from '@/lib/store/interviews';
import { readCheckpoint, writeCheckpoint } from '@/lib/store/journal';
import { readRecording, readSamples, recordingBlob, sealRecording } from '@/lib/store/recordings';
import { healAfterCrash } from '@/lib/store/recovery';
import type { Database } from '@/lib/store/database';
import { aGoing, anAttempt, freshDatabase, now, recorded, sampleRate } from './rows';

const aChunk = { startSample: 0, samples: new Int16Array([1, 2]).buffer };
const second = new Array<number>(sampleRate).fill(1);

async function crashed(): Promise<Database> {
  const database = freshDatabase();
  await openInterview(database, aGoing());
  await writeCheckpoint(database, aGoing(), now);
  return database;
}

describe('after a crash', () => {
  it('a take that broke off is a kept attempt with its sound and without words', async () => {
    const database = await crashed();
    await keepAttempt(database, anAttempt({ overall: 6, state: 'coached' }));
    await recorded(database, { attemptId: 'question-0.4' }, [second, second]);
    const healed = await healAfterCrash(database, now + 5_000);
    expect(healed).toMatchObject({ sealed: 1, removed: 0 });
    expect(healed.attempts).toEqual([
      anAttempt({ id: 'question-0.4', take: 2, recordingId: 'recording', endedAt: now + 2_000 }),
    ]);
    expect(await readAttempt(database, 'question-0.4')).toEqual(healed.attempts[0]);
    expect(await readRecording(database, 'recording')).toMatchObject({
      state: 'sealed',
      sampleCount: 2 * sampleRate,
    });
  });

  it('the interview goes on with every stored take and with ids that were never given', async () => {
    const database = await crashed();
    await keepAttempt(database, anAttempt({ overall: 6, state: 'coached' }));
    await recorded(database, { attemptId: 'question-0.4' });
    const { going } = await healAfterCrash(database, now + 5_000);
    expect(going?.takes).toMatchObject({
      'question-0': [
        { attemptId: 'question-0.1', take: 1, overall: 6 },
        { attemptId: 'question-0.4', take: 2, overall: null, recordingId: 'recording' },
      ],
    });
    expect(going).toMatchObject({ round: 5, connection: 'absent' });
    expect((await readCheckpoint(database))?.going).toEqual(going);
  });

  it('a take of a follow-up finds its question', async () => {
    const database = await crashed();
    const [first] = aGoing().questions;
    await database.questions.put({ ...first!, id: 'question-0.follow-up', followUpOf: 'question-0' });
    await recorded(database, { attemptId: 'question-0.follow-up.3' });
    const { attempts } = await healAfterCrash(database, now);
    expect(attempts).toMatchObject([{ questionId: 'question-0.follow-up', take: 1 }]);
  });

  it('an empty recording goes, and a finished one is left alone', async () => {
    const database = await crashed();
    await recorded(database, { id: 'empty', attemptId: 'question-0.2' }, []);
    await recorded(database, { id: 'finished', attemptId: 'question-0.1' });
    await sealRecording(database, 'finished');
    expect(await healAfterCrash(database, now)).toMatchObject({ sealed: 0, removed: 1, attempts: [] });
    expect(await database.recordings.toCollection().primaryKeys()).toEqual(['finished']);
  });

  it("the interviewer's broken line is sealed and makes no attempt", async () => {
    const database = await crashed();
    await recorded(database, { attemptId: null, channel: 'interviewer' });
    expect(await healAfterCrash(database, now)).toMatchObject({ sealed: 1, attempts: [] });
  });

  const conversation = (change: Partial<Going> = {}): Going => {
    const going = aGoing(change);
    return { ...going, interview: { ...going.interview, turnMode: 'conversation' } };
  };

  it('a conversation has every answer that is stored, with its words, and the one that broke off', async () => {
    const database = await crashed();
    const stored = await keepAttempt(database, anAttempt({ transcript: 'I led it.' }));
    await recorded(database, { attemptId: 'question-1.4' });
    const answers = [{ ...stored, transcript: null }];
    await writeCheckpoint(database, conversation({ answers, currentId: 'question-1' }), now);
    const { going } = await healAfterCrash(database, now + 5_000);
    expect(going?.answers.map(({ id, transcript }) => [id, transcript])).toEqual([
      ['question-0.1', 'I led it.'],
      ['question-1.4', null],
    ]);
  });

  it('a debrief has the words of its answers, and no retry among them', async () => {
    const database = await crashed();
    const answer = anAttempt({ transcript: 'I led it.' });
    await keepAttempt(database, answer);
    await keepAttempt(database, anAttempt({ id: 'question-0.7', take: 2 }));
    const answers = [{ ...answer, transcript: null }];
    await writeCheckpoint(database, conversation({ answers, debriefing: true }), now);
    const { going } = await healAfterCrash(database, now + 5_000);
    expect(going?.answers).toMatchObject([{ id: 'question-0.1', transcript: 'I led it.' }]);
  });

  it('what was said in a conversation before its questions is forgotten', async () => {
    const database = await crashed();
    await writeCheckpoint(database, conversation({ interviewPhase: 'companyIntroduction' }), now);
    await recorded(database, { attemptId: 'question-0.1' });
    expect(await healAfterCrash(database, now)).toMatchObject({ sealed: 0, removed: 1, attempts: [] });
    expect([await database.recordings.count(), await database.chunks.count()]).toEqual([0, 0]);
  });

  it('a take that was looked at counts as such, with a score or without', async () => {
    const database = await crashed();
    await keepAttempt(database, anAttempt({ state: 'notScored', notScored: 'practice' }));
    const { going } = await healAfterCrash(database, now);
    expect(going?.takes['question-0']).toMatchObject([{ reviewed: true, overall: null }]);
  });

  it('healing twice heals once', async () => {
    const database = await crashed();
    await recorded(database);
    await healAfterCrash(database, now);
    expect(await healAfterCrash(database, now)).toMatchObject({ sealed: 0, removed: 0, attempts: [] });
    expect(await database.attempts.count()).toBe(1);
  });

  it('the sound is healed also where the checkpoint is lost', async () => {
    const database = await crashed();
    await writeCheckpoint(database, null);
    await recorded(database);
    const healed = await healAfterCrash(database, now);
    expect(healed.going).toBeNull();
    expect(healed.attempts).toHaveLength(1);
  });
});

describe('a checkpoint', () => {
  it('comes back as it was written', async () => {
    const database = freshDatabase();
    expect(await readCheckpoint(database)).toBeNull();
    const going = aGoing({ notice: { reason: 'voiceFailed', detail: '' } });
    await writeCheckpoint(database, going, now);
    expect(await readCheckpoint(database)).toEqual({ version: 3, savedAt: now, going });
    await writeCheckpoint(database, null);
    expect(await readCheckpoint(database)).toBeNull();
  });

  it('of before is read, and lacks only what was not kept then', async () => {
    const database = freshDatabase();
    const { lookingAt: _looking, seenAt: _seen, ...older } = aGoing();
    const { reviewed: _reviewed, ...take } = summaryOf(anAttempt(), null);
    const value = { version: 3, savedAt: now, going: { ...older, takes: { 'question-0': [take] } } };
    await database.journal.put({ key: 'checkpoint', value });
    expect((await readCheckpoint(database))?.going).toMatchObject({
      lookingAt: null,
      seenAt: null,
      takes: { 'question-0': [{ reviewed: false }] },
    });
  });

  it.each([
    ['text', 'rubbish'],
    ['an older version', { version: 0, savedAt: now, going: aGoing() }],
    ['a question that is not there', { version: 1, savedAt: now, going: aGoing({ currentId: 'gone' }) }],
    ['half an interview', { version: 1, savedAt: now, going: { ...aGoing(), interview: {} } }],
  ])('that is damaged (%s) is none, and is kept aside', async (_, value) => {
    const database = freshDatabase();
    await database.journal.put({ key: 'checkpoint', value });
    expect(await readCheckpoint(database)).toBeNull();
    expect(await database.journal.toArray()).toEqual([{ key: 'checkpoint.damaged', value }]);
    await writeCheckpoint(database, aGoing(), now);
    expect((await readCheckpoint(database))?.going.currentId).toBe('question-0');
  });
});

describe('an interview that waits to be resumed', () => {
  it('is as the table has it: given up after a day, or over', async () => {
    const database = await crashed();
    await database.interviews.update('interview', { state: 'abandoned', lastActiveAt: now + 1, overall: 6 });
    const { going } = await healAfterCrash(database, now + 86_400_000);
    expect(going?.interview).toMatchObject({ state: 'abandoned', lastActiveAt: now + 1, overall: 6 });
  });

  it('is none while it is deleted, and again when it is brought back', async () => {
    const database = await crashed();
    await database.interviews.update('interview', { deletedAt: now });
    expect((await healAfterCrash(database, now)).going).toBeNull();
    await undoDeleteInterview(database, 'interview');
    expect((await healAfterCrash(database, now)).going).not.toBeNull();
  });
});

describe('a half-written recording', () => {
  const playable = async (database: Database): Promise<Int16Array | undefined> =>
    (await readSamples(database, 'recording'))?.samples;

  it('with chunks missing in its middle is silent there and keeps its length', async () => {
    const database = await crashed();
    await recorded(database, {}, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await database.chunks.delete(['recording', 1]);
    await healAfterCrash(database, now);
    expect(await readRecording(database, 'recording')).toMatchObject({ state: 'sealed', sampleCount: 6 });
    expect(await playable(database)).toEqual(new Int16Array([1, 2, 0, 0, 5, 6]));
  });

  it('whose row is missing leaves no chunks, pictures or files behind', async () => {
    const database = await crashed();
    await recorded(database, { id: 'whole', attemptId: 'question-0.1' });
    await sealRecording(database, 'whole');
    for (const recordingId of ['lost', 'lost-too'])
      await database.chunks.bulkAdd([0, 1].map((index) => ({ ...aChunk, recordingId, index })));
    await database.cameraChunks.add({ recordingId: 'lost', index: 0, data: new ArrayBuffer(2) });
    await database.blobs.add({ recordingId: 'lost', blob: new Blob(['opus']) });
    await healAfterCrash(database, now);
    expect((await database.chunks.toCollection().primaryKeys()).map(([id]) => id)).toEqual([
      'whole',
      'whole',
    ]);
    expect([await database.cameraChunks.count(), await database.blobs.count()]).toEqual([0, 0]);
  });

  it('that says it is a file while the file is missing is its chunks again, or goes', async () => {
    const database = await crashed();
    for (const id of ['recording', 'nothing']) {
      await recorded(database, { id, attemptId: null, channel: 'interviewer' });
      await sealRecording(database, id);
      await database.recordings.update(id, { state: 'encoded', mime: 'audio/webm', bytes: 4 });
    }
    await database.chunks.where('[recordingId+index]').between(['nothing', 0], ['nothing', 9]).delete();
    await healAfterCrash(database, now);
    expect(await readRecording(database, 'recording')).toMatchObject({
      state: 'sealed',
      mime: 'audio/pcm',
      bytes: 12,
    });
    expect(await playable(database)).toEqual(new Int16Array([1, 2, 3, 4, 5, 6]));
    expect(await readRecording(database, 'nothing')).toBeNull();
  });

  it('of a camera whose file is missing is its pieces again', async () => {
    const database = await crashed();
    await recorded(database, { channel: 'camera' }, []);
    await database.cameraChunks.add({ recordingId: 'recording', index: 0, data: new ArrayBuffer(2) });
    await sealRecording(database, 'recording');
    await database.recordings.update('recording', { state: 'encoded' });
    await healAfterCrash(database, now);
    expect(await readRecording(database, 'recording')).toMatchObject({ state: 'sealed', channel: 'camera' });
    expect(await database.cameraChunks.count()).toBe(1);
  });

  it('that has its file and its chunks keeps the file alone', async () => {
    const database = await crashed();
    await recorded(database, { attemptId: null, channel: 'interviewer' });
    await sealRecording(database, 'recording');
    await database.recordings.update('recording', { state: 'encoded', mime: 'audio/webm', bytes: 4 });
    await database.blobs.add({ recordingId: 'recording', blob: new Blob(['opus']) });
    await healAfterCrash(database, now);
    expect(await database.chunks.count()).toBe(0);
    expect(await (await recordingBlob(database, 'recording'))?.text()).toBe('opus');
  });

  it('that an attempt names but that is not there leaves the attempt with its words', async () => {
    const database = await crashed();
    await keepAttempt(database, anAttempt({ transcript: 'I led it.' }));
    await database.attempts.update('question-0.1', { recordingId: 'lost' });
    await healAfterCrash(database, now);
    expect(await readAttempt(database, 'question-0.1')).toMatchObject({ transcript: 'I led it.' });
    expect(await recordingBlob(database, 'lost')).toBeNull();
  });
});
