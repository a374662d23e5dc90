// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { Settings } from '@/lib/domain/settings';
import { openDatabase } from '@/lib/store/database';
import { readCheckpoint } from '@/lib/store/journal';
import { healAfterCrash } from '@/lib/store/recovery';
import { readOwnSettings } from '@/lib/store/settings';
import { databaseOfVersion, goingThen, interviewThen } from './old-databases';
import { now } from './rows';

/** A database as version 2 left it, opened by the present one. */
async function upgraded() {
  const old = databaseOfVersion(2);
  await old.table('interviews').add(interviewThen());
  await old.table('journal').add({
    key: 'checkpoint',
    value: { version: 2, savedAt: now, going: goingThen() },
  });
  await old.table('settings').add({
    key: 'own',
    value: {
      candidateName: 'Ada',
      audioDays: 7,
      lobby: {
        personaId: 'ingrid',
        kind: 'technical',
        questionCount: 4,
        practice: true,
        warmUp: true,
        rateFirst: true,
      },
    },
  });
  const { name } = old;
  old.close();
  return openDatabase(name);
}

describe('a database of version 2', () => {
  it('knows who asked, and how an interview began', async () => {
    const database = await upgraded();
    const [interview] = await database.interviews.toArray();
    expect(InterviewRecord.safeParse(interview).error).toBeUndefined();
    expect(interview).toMatchObject({
      personaIds: ['kenji'],
      opening: 'straight',
      turnMode: 'coach',
      minutes: null,
    });
    expect(interview).not.toHaveProperty('personaId');
    await database.delete();
  });

  it('still offers the habits of the lobby', async () => {
    const database = await upgraded();
    const settings = await readOwnSettings(database);
    expect(Settings.safeParse(settings).error).toBeUndefined();
    expect(settings).toMatchObject({
      candidateName: 'Ada',
      audioDays: 7,
      lobby: {
        personaIds: ['ingrid'],
        kind: 'technical',
        questionCount: 4,
        opening: 'welcome',
        practice: true,
        rateFirst: true,
        turnMode: 'coach',
        weakestFirst: false,
      },
    });
    await database.delete();
  });

  it('still lets the interview be resumed that waited for it', async () => {
    const database = await upgraded();
    expect(await readCheckpoint(database)).not.toBeNull();
    const { going } = await healAfterCrash(database, now + 5_000);
    expect(going).toMatchObject({
      personas: [{ id: 'maya', backchannel: 'rarely' }],
      interview: { personaIds: ['kenji'] },
      interviewPhase: 'questions',
      answers: [],
    });
    await database.delete();
  });

  it('has room for lines, the connection log and latencies', async () => {
    const database = await upgraded();
    expect(await database.spokenLines.count()).toBe(0);
    expect(await database.connectionLog.count()).toBe(0);
    expect(await database.latencies.count()).toBe(0);
    await database.delete();
  });
});
