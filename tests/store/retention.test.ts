// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { undoOfferedMs, undoWindowMs } from '@/lib/domain/expiry';
import { purgeExpired } from '@/lib/store/expiry';
import { openInterview, readInterview } from '@/lib/store/interviews';
import { keepRecording, readRecording, sealRecording } from '@/lib/store/recordings';
import { deleteRecordings, restoreTerms } from '@/lib/store/recordings-in-bulk';
import { chooseRetention, goneUnder } from '@/lib/store/retention';
import { changeSettings, readOwnSettings, storePolicy } from '@/lib/store/settings';
import { storageUse } from '@/lib/store/storage-use';
import { anInterview, freshDatabase, now, recorded } from './rows';

const day = 86_400_000;

describe('how long sound is kept', () => {
  it('is counted anew from when it was made, for what is here already too', async () => {
    const database = freshDatabase();
    const id = await recorded(database, { createdAt: now - 10 * day });
    expect(await chooseRetention(database, { audioDays: 90 })).toEqual({ audioDays: 30, textMonths: 12 });
    expect((await readRecording(database, id))?.expiresAt).toBe(now + 80 * day);
    expect((await readOwnSettings(database)).audioDays).toBe(90);
    await chooseRetention(database, { audioDays: 7 });
    expect((await purgeExpired(database, now)).recordings).toBe(1);
  });

  it('brings nothing back that was just deleted', async () => {
    const database = freshDatabase();
    const id = await recorded(database);
    await sealRecording(database, id);
    await deleteRecordings(database, [id], now);
    await chooseRetention(database, { audioDays: 90 }, now + 5_000);
    expect((await purgeExpired(database, now + undoWindowMs + 1)).recordings).toBe(1);
  });

  it('changes nothing where the choice is nonsense', async () => {
    const database = freshDatabase();
    const id = await recorded(database);
    await expect(chooseRetention(database, { audioDays: 0 })).rejects.toThrow();
    expect((await readRecording(database, id))?.expiresAt).toBe(now + 30 * day);
  });

  it('says beforehand what would go, and counts nothing that is kept', async () => {
    const database = freshDatabase();
    await recorded(database, { id: 'old', createdAt: now - 10 * day });
    await recorded(database, { id: 'new', createdAt: now - day });
    const kept = await recorded(database, { id: 'kept', createdAt: now - 10 * day });
    await keepRecording(database, kept, true);
    expect(await goneUnder(database, { audioDays: 7 }, now)).toEqual({ recordings: 1, interviews: 0 });
    expect(await goneUnder(database, { audioDays: 30 }, now)).toEqual({ recordings: 0, interviews: 0 });
  });

  it('is never longer than the administrator allows, kept on purpose or not', async () => {
    const database = freshDatabase();
    const kept = await recorded(database, { id: 'kept' });
    await recorded(database, { id: 'other' });
    await keepRecording(database, kept, true);
    await storePolicy(database, { audioDaysAtMost: 14 }, now);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect((await purgeExpired(database, now + 13 * day)).recordings).toBe(0);
    const written = (): number =>
      put.mock.contexts.filter((store) => (store as IDBObjectStore).name === 'recordings').length;
    const once = written();
    await purgeExpired(database, now + 13 * day);
    // What is held to the policy already is not written again.
    expect(written()).toBe(once);
    put.mockRestore();
    expect((await purgeExpired(database, now + 14 * day + 1)).recordings).toBe(2);
  });
});

describe('how long interviews are kept', () => {
  const old = { interview: anInterview({ id: 'old', lastActiveAt: now }), job: null, questions: [] };

  it('is twelve months in the calendar where nothing was chosen', async () => {
    const database = freshDatabase();
    await openInterview(database, old);
    expect((await purgeExpired(database, now + 364 * day)).interviews).toBe(0);
    expect((await purgeExpired(database, now + 366 * day)).interviews).toBe(1);
  });

  it('is as long as was chosen, or until they are deleted', async () => {
    const database = freshDatabase();
    await openInterview(database, old);
    await chooseRetention(database, { textMonths: null });
    await purgeExpired(database, now + 4_000 * day);
    expect(await readInterview(database, 'old')).not.toBeNull();
    expect(await goneUnder(database, { textMonths: 3 }, now + 100 * day)).toEqual({
      recordings: 0,
      interviews: 1,
    });
    await chooseRetention(database, { textMonths: 3 });
    expect((await purgeExpired(database, now + 100 * day)).interviews).toBe(1);
  });

  it('ends where the administrator says so, though sound of one is kept on purpose', async () => {
    const database = freshDatabase();
    await openInterview(database, old);
    await keepRecording(database, await recorded(database, { interviewId: 'old' }), true);
    expect((await purgeExpired(database, now + 366 * day)).interviews).toBe(0);
    await storePolicy(database, { textMonthsAtMost: 12 }, now);
    expect((await purgeExpired(database, now + 366 * day)).interviews).toBe(1);
  });

  it('is twelve months for settings of a version that knew no choice', async () => {
    const database = freshDatabase();
    await changeSettings(database, { candidateName: 'Ada' });
    await database.settings.toCollection().modify((row: { value: unknown }) => {
      delete (row.value as { textMonths?: number }).textMonths;
    });
    expect(await readOwnSettings(database)).toMatchObject({ candidateName: 'Ada', textMonths: 12 });
  });
});

describe('making room', () => {
  it('begins with the oldest, and offers none that is kept or still being made', async () => {
    const database = freshDatabase();
    for (const [id, age] of [
      ['newer', 1],
      ['oldest', 9],
      ['kept', 20],
    ] as const) {
      await recorded(database, { id, createdAt: now - age * day });
      await sealRecording(database, id);
    }
    await keepRecording(database, 'kept', true);
    await recorded(database, { id: 'running', createdAt: now - 30 * day });
    const { removable } = await storageUse(database, now);
    expect(removable.map(({ id }) => id)).toEqual(['oldest', 'newer']);
  });

  it('can be undone until the sweep has come by, and not after', async () => {
    const database = freshDatabase();
    const id = await recorded(database);
    await sealRecording(database, id);
    const before = await deleteRecordings(database, [id], now);
    expect((await storageUse(database, now)).removable).toEqual([]);
    expect((await purgeExpired(database, now + undoOfferedMs)).recordings).toBe(0);
    expect(await restoreTerms(database, before)).toBe(true);
    expect((await purgeExpired(database, now + undoWindowMs + 1)).recordings).toBe(0);
    await deleteRecordings(database, [id], now);
    expect((await purgeExpired(database, now + undoWindowMs + 1)).recordings).toBe(1);
    expect(await restoreTerms(database, before)).toBe(false);
  });

  it('is measured by what the rows say, sound by sound', async () => {
    const database = freshDatabase();
    await recorded(database, { id: 'mine' });
    await recorded(database, { id: 'hers', channel: 'interviewer', createdAt: now - 29 * day });
    const mine = await sealRecording(database, 'mine');
    const hers = await sealRecording(database, 'hers');
    expect(await storageUse(database, now)).toEqual({
      answers: { count: 1, bytes: mine?.bytes },
      interviewers: { count: 1, bytes: hers?.bytes },
      kept: { count: 0, bytes: 0 },
      soon: { count: 1, bytes: hers?.bytes },
      removable: [
        { id: 'hers', bytes: hers?.bytes, createdAt: now - 29 * day },
        { id: 'mine', bytes: mine?.bytes, createdAt: now },
      ],
    });
  });
});
