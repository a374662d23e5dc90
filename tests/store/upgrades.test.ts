// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Digest, digestOf } from '@/lib/domain/history/digest';
import { openDatabase, type Database } from '@/lib/store/database';
import { readCheckpoint } from '@/lib/store/journal';
import { recordingBlob, readSamples } from '@/lib/store/recordings';
import { healAfterCrash } from '@/lib/store/recovery';
import { readOwnSettings, readPolicyRow } from '@/lib/store/settings';
import { filledDatabase, rowsThen, type OldVersion } from './old-databases';
import { longAgo, type OldRows } from './old-rows';
import { tableSchemas } from './table-schemas';

const versions = [1, 2, 3] as const;
const opened: Database[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((database) => database.delete()));
});

function present(name: string): Database {
  const database = openDatabase(name);
  opened.push(database);
  return database;
}

const upgraded = async (version: OldVersion, rows?: OldRows): Promise<Database> =>
  present(await filledDatabase(version, rows));

/** Every row of every table. */
async function everything(database: Dexie): Promise<OldRows> {
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

describe.each(versions)('a whole database of version %i', (version) => {
  it('has every row afterwards, in the shape of today', async () => {
    const database = await upgraded(version);
    for (const [table, rows] of Object.entries(rowsThen(version))) {
      const now = await database.table(table).toArray();
      expect(now, table).toHaveLength(rows.length);
      const schema = tableSchemas[table];
      // A row of an interview may know of its deletion, besides.
      for (const row of now)
        expect(schema?.safeParse(row).error, `${table} ${JSON.stringify(row)}`).toBeUndefined();
    }
  });

  it('has a digest for every attempt, as one made today', async () => {
    const database = await upgraded(version);
    const attempts = await database.attempts.toArray();
    expect(await database.digests.toArray()).toEqual(
      await Promise.all(
        attempts.map(async (attempt) =>
          digestOf(
            attempt,
            (await database.questions.get(attempt.questionId)) ?? null,
            (await database.feedback.get(attempt.id)) ?? null,
          ),
        ),
      ),
    );
    expect(Digest.parse(await database.digests.get('q-old.1'))).toMatchObject({
      question: 'Tell me about a night shift.',
      overall: 6.4,
      content: 7,
      criteria: { relevance: 8 },
      longPauses: 1,
    });
  });

  it('still lets its interview be resumed, with its job and its takes', async () => {
    const database = await upgraded(version);
    expect(await readCheckpoint(database)).toMatchObject({ going: { job: { updatedAt: longAgo } } });
    const { going } = await healAfterCrash(database, longAgo + 60_000);
    expect(going).toMatchObject({ currentId: 'q-old', personas: [{ name: 'Ruth' }] });
    expect(going?.takes['q-old']).toMatchObject([{ attemptId: 'q-old.1' }, { attemptId: 'q-old.2' }]);
  });

  it('still plays, raw and encoded, and keeps what was kept', async () => {
    const database = await upgraded(version);
    expect((await readSamples(database, 'raw'))?.samples).toEqual(new Int16Array([1, 2, 3, 4]));
    expect((await recordingBlob(database, 'packed'))?.size).toBe(4);
    expect(await database.recordings.get('raw')).toMatchObject({ kept: true, holds: [] });
  });

  it('still knows what was chosen, and what the administrator said', async () => {
    const database = await upgraded(version);
    expect(await readOwnSettings(database)).toMatchObject({
      candidateName: 'Ada',
      audioDays: 90,
      lobby: { personaIds: ['kenji'], questionCount: 4, opening: 'straight' },
    });
    expect((await readPolicyRow(database))?.policy).toMatchObject({ audioDaysAtMost: 120 });
  });

  it('is as it was where the upgrade breaks off, and is upgraded the next time', async () => {
    const name = await filledDatabase(version);
    const before = await everything(new Dexie(name));
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'digests') throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(present(name).open()).rejects.toThrow();
    full.mockRestore();
    const old = new Dexie(name);
    expect(await everything(old)).toEqual(before);
    expect(old.verno).toBe(version);
    old.close();
    expect(await present(name).digests.count()).toBe(2);
  });

  it('is upgraded though some of its rows are damaged, and those are still there', async () => {
    const rows = rowsThen(version);
    const [attempt] = rows.attempts!;
    rows.attempts!.push(
      { ...attempt, id: 'no-delivery', delivery: 'rubbish' },
      { ...attempt, id: 'no-question', questionId: 7 },
      { id: 'nothing' },
    );
    rows.stories!.push({ id: 'no-story', versions: 'rubbish' }, { id: 'worse', versions: [null] });
    rows.interviews!.push({ id: 'no-interview' });
    rows.jobs!.push({ id: 'no-job' });
    rows.packs!.push({ id: 'no-pack', personas: 3 });
    rows.feedback!.push({ attemptId: 'no-question', sheet: 'rubbish' });
    rows.settings!.push({ key: 'lost', value: 3 }, { key: 'half', value: { lobby: 'rubbish' } });
    rows.journal = [
      { key: 'checkpoint', value: { version, going: {} } },
      { key: 'other', value: null },
    ];
    const database = await upgraded(version, rows);
    expect(await database.attempts.count()).toBe(5);
    expect(await database.digests.toCollection().primaryKeys()).toEqual(['q-old.1', 'q-old.2']);
    expect(await database.stories.count()).toBe(3);
    expect(await readCheckpoint(database)).toBeNull();
  });
});

describe('an upgrade', () => {
  it('of more attempts than are read at once gives each its digest', async () => {
    const rows = rowsThen(3);
    const [attempt] = rows.attempts!;
    rows.attempts = Array.from({ length: 450 }, (_, index) => ({ ...attempt, id: `q-old.${index}` }));
    expect(await (await upgraded(3, rows)).digests.count()).toBe(450);
  });
});
