// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/archive/backup-open';
import { sha256Of } from '@/lib/backup/manifest';
import { rowSchemas } from '@/lib/store/row-schemas';
import { isBinary, tablesOf, type BackupPart } from '@/lib/domain/backup/backup-table';
import { rowsThen, type OldVersion } from '../store/old-databases';
import { freshDatabase, now } from '../store/rows';
import { bytesOf, craftedBackup, type Crafted } from './crafted-backup';
import { patient } from './everything';

const parts: BackupPart[] = ['settings', 'jobs', 'interviewers', 'interviews', 'stories', 'usage'];
type Rows = Record<string, readonly object[]>;

/** A backup as a device with an older version of the database would have made it. */
async function backupThen(databaseVersion: number, rows: Rows): Promise<Blob> {
  const crafted: Crafted[] = [];
  const entries: object[] = [];
  for (const [table, each] of Object.entries(rows)) {
    const data = bytesOf(each.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const name = `rows/${table}-00000.ndjson`;
    crafted.push({ name, data });
    entries.push({ name, table, rows: each.length, bytes: data.length, sha256: await sha256Of(data) });
  }
  return craftedBackup(crafted, { databaseVersion, entries, parts });
}

/** The rows of such a device that go along. */
function rowsThatLeave(version: OldVersion): Rows {
  const leaving = new Set<string>(tablesOf(parts));
  return Object.fromEntries(Object.entries(rowsThen(version)).filter(([table]) => leaving.has(table)));
}

describe('a backup of an older version', () => {
  it.each([1, 2, 3] as const)('is brought up by the upgrades of the product: version %i', async (version) => {
    const database = freshDatabase();
    const rows = rowsThatLeave(version);
    const opened = await openBackup(await backupThen(version, rows), '', database, patient);
    await opened.restore(parts, now, patient);
    await opened.close();
    for (const name of tablesOf(parts)) {
      if (name === 'settings' || isBinary(name)) continue;
      const stored = await database.table(name).toArray();
      expect(stored.length, name).toBe(rows[name]?.length ?? 0);
      for (const row of stored) expect(rowSchemas[name].safeParse(row).error, name).toBeUndefined();
    }
    expect(await database.interviews.count()).toBeGreaterThan(0);
    expect(await database.digests.count()).toBe(rows['attempts']?.length);
  });

  it('is refused with entry and line where the upgrades cannot mend a row', async () => {
    const rows = rowsThatLeave(1);
    const spoilt = rows['stories']?.map((row) => ({ ...row, title: 7 })) ?? [];
    const database = freshDatabase();
    const file = await backupThen(1, { ...rows, stories: spoilt });
    await expect(openBackup(file, '', database, patient)).rejects.toMatchObject({
      problem: { what: 'badRow', entry: 'rows/stories-00000.ndjson', line: 1, field: 'title' },
    });
    expect(await database.interviews.count()).toBe(0);
  });

  it('is refused where it holds a table that its version did not have', async () => {
    const log = { id: 'log', interviewId: 'interview', at: 1, what: 'ready', personaId: null, detail: '' };
    const file = await backupThen(1, { connectionLog: [log] });
    await expect(openBackup(file, '', freshDatabase(), patient)).rejects.toMatchObject({
      problem: { what: 'damaged', entry: 'rows/connectionLog-00000.ndjson' },
    });
  });
});
