// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { undoWindowMs } from '@/lib/domain/expiry';
import { keepAttempt } from '@/lib/store/attempts';
import type { Database } from '@/lib/store/database';
import { deleteEverything } from '@/lib/store/everything';
import { purgeExpired } from '@/lib/store/expiry';
import { deleteInterview, openInterview } from '@/lib/store/interviews';
import { writeCheckpoint } from '@/lib/store/journal';
import { keepRecording } from '@/lib/store/recordings';
import { changeSettings, readOwnSettings, readPolicyRow, storePolicy } from '@/lib/store/settings';
import { keepSpokenLine } from '@/lib/store/spoken-lines';
import { saveStory } from '@/lib/store/stories';
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

const later = now + undoWindowMs + 1;
const day = 86_400_000;

const aLine = (text: string, usedAt = now) => ({
  key: `voice\nen\n${text}`,
  text,
  sampleRate: 24_000,
  samples: new Int16Array(4),
  usedAt,
});

const aResume = (id: string, jobId: string | null, deletedAt: number | null) => ({
  id,
  jobId,
  basedOn: null,
  title: 'Nurse',
  text: 'Nurse since 2019.',
  fileName: null,
  createdAt: now,
  updatedAt: now,
  deletedAt,
});

async function rowsIn(database: Database): Promise<Record<string, number>> {
  const counts = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('what is deleted', () => {
  it('takes the sound of its own questions along, and no other line', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    for (const text of [aQuestion().text, 'Thank you.', `${aQuestion().text} Really?`])
      await keepSpokenLine(database, aLine(text));
    await deleteInterview(database, 'interview', now);
    await purgeExpired(database, later);
    const left = (await database.spokenLines.toArray()).map(({ text }) => text);
    expect(left.toSorted()).toEqual([`${aQuestion().text} Really?`, 'Thank you.']);
  });

  it('takes pictures of the camera along, and a checkpoint of it that nobody could read', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [] });
    const id = await recorded(database, { channel: 'camera', attemptId: null }, []);
    await database.cameraChunks.add({ recordingId: id, index: 0, data: new ArrayBuffer(8) });
    await database.journal.put({
      key: 'checkpoint.damaged',
      value: { going: { interview: { id: 'interview' } } },
    });
    await database.journal.put({ key: 'other', value: 1 });
    await deleteInterview(database, 'interview', now);
    await purgeExpired(database, later);
    expect(await rowsIn(database)).toEqual({ journal: 1 });
  });

  it('goes only when it can no longer be brought back: resumes, and jobs that nothing was made for', async () => {
    const database = freshDatabase();
    await database.resumes.bulkAdd([aResume('gone', 'job', now), aResume('here', null, null)]);
    await database.jobs.bulkAdd([
      { ...aJob(), deletedAt: now },
      { ...aJob(), id: 'named', deletedAt: now },
      { ...aJob(), id: 'unused' },
    ]);
    await saveStory(database, aStory({ jobId: 'named' }));
    await purgeExpired(database, now + undoWindowMs);
    expect(await rowsIn(database)).toMatchObject({ resumes: 2, jobs: 3 });
    await purgeExpired(database, later);
    expect(await database.resumes.toCollection().primaryKeys()).toEqual(['here']);
    // Named by a story, it stays hidden; never used, it stays as it was saved.
    expect(await database.jobs.toCollection().primaryKeys()).toEqual(['named', 'unused']);
  });
});

describe('a clock that ran ahead and is set back', () => {
  it('makes nothing go early, and nothing stay for ever', async () => {
    const database = freshDatabase();
    const ahead = now + 365 * day;
    await openInterview(database, {
      interview: anInterview({ createdAt: ahead, lastActiveAt: ahead }),
      job: null,
      questions: [aQuestion()],
    });
    await recorded(database, { createdAt: ahead });
    await recorded(database, { id: 'before', attemptId: null, createdAt: now });
    await saveStory(database, aStory({ deletedAt: ahead }));
    await keepSpokenLine(database, aLine('Thank you.', ahead));
    expect(await purgeExpired(database, now)).toEqual({
      recordings: 0,
      stories: 0,
      interviews: 0,
      abandoned: 0,
    });
    expect((await purgeExpired(database, now + 29 * day)).recordings).toBe(0);
    expect((await purgeExpired(database, now + 30 * day + 1)).recordings).toBe(2);
    expect(await database.spokenLines.count()).toBe(0);
    expect(await database.stories.count()).toBe(0);
    expect((await database.interviews.get('interview'))?.state).toBe('abandoned');
    expect((await purgeExpired(database, now + 364 * day)).interviews).toBe(0);
    expect((await purgeExpired(database, now + 367 * day)).interviews).toBe(1);
  });

  it('keeps no sound beyond the administrator’s limit', async () => {
    const database = freshDatabase();
    await storePolicy(database, { audioDaysAtMost: 14 }, now);
    await recorded(database, { createdAt: now + 365 * day });
    await keepRecording(database, 'recording', true);
    for (const days of [0, 10, 14])
      expect((await purgeExpired(database, now + days * day)).recordings).toBe(0);
    expect((await purgeExpired(database, now + 14 * day + 1)).recordings).toBe(1);
  });

  it('takes nothing once it is right again, however far it was off at a start', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
    await recorded(database);
    const emptyBattery = Date.UTC(2020, 0, 1);
    for (const at of [emptyBattery, emptyBattery + day, now + day])
      expect(await purgeExpired(database, at)).toMatchObject({ recordings: 0, interviews: 0 });
    expect((await purgeExpired(database, now + 30 * day + 1)).recordings).toBe(1);
    expect((await purgeExpired(database, now + 364 * day)).interviews).toBe(0);
    expect((await purgeExpired(database, now + 367 * day)).interviews).toBe(1);
    // Nothing is left of what was noted meanwhile.
    expect(await database.settings.count()).toBe(0);
  });

  it('does not make an interview run for ever that was going on then', async () => {
    const database = freshDatabase();
    await openInterview(database, { interview: anInterview(), job: null, questions: [] });
    await writeCheckpoint(database, aGoing(), now + 365 * day);
    expect(await deleteInterview(database, 'interview', now)).toBe(true);
  });
});

describe('deleting everything', () => {
  async function filled(): Promise<Database> {
    const database = freshDatabase();
    await openInterview(database, aGoing());
    await keepAttempt(database, anAttempt({ recordingId: await recorded(database) }));
    await saveStory(database, aStory());
    await keepSpokenLine(database, aLine('Thank you.'));
    await changeSettings(database, { candidateName: 'Ada' });
    await storePolicy(database, { audioDaysAtMost: 14 }, now);
    return database;
  }

  it('leaves settings and key, unless they are to go too; the policy is the administrator’s', async () => {
    const database = await filled();
    expect(await deleteEverything(database, { settingsToo: false }, now)).toBe(true);
    expect(await rowsIn(database)).toEqual({ settings: 2 });
    expect((await readOwnSettings(database)).candidateName).toBe('Ada');
    expect(await deleteEverything(database, { settingsToo: true }, now)).toBe(true);
    expect(await rowsIn(database)).toEqual({ settings: 1 });
    expect((await readPolicyRow(database))?.policy).toMatchObject({ audioDaysAtMost: 14 });
  });

  it('is refused while an interview is going on, and not while one is paused', async () => {
    const database = await filled();
    const before = await rowsIn(database);
    await writeCheckpoint(database, aGoing(), now);
    expect(await deleteEverything(database, { settingsToo: true }, now + 60_000)).toBe(false);
    expect(await rowsIn(database)).toEqual({ ...before, journal: 1 });
    await writeCheckpoint(database, aGoing({ interview: anInterview({ state: 'paused' }) }), now);
    expect(await deleteEverything(database, { settingsToo: true }, now + 60_000)).toBe(true);
  });
});
