// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/archive/backup-open';
import { BackupError, type BackupProblem } from '@/lib/domain/backup/backup-problem';
import { aStory, freshDatabase, now } from '../store/rows';
import { archiveOf, bytesOf, craftedBackup, damaged, storiesOf } from './crafted-backup';
import { backupOf, everyPart, fillEverything, hashOfEverything, noise, patient } from './everything';

const passphrase = 'correct horse battery';
const chunk = (1 << 20) + 16;
/** Sound enough for several chunks. */
const longSound = noise(2_600_000);

/** What is said of a file; nothing may have changed, and nothing may be left lying about. */
async function problemWith(file: Blob, words = ''): Promise<BackupProblem> {
  const database = freshDatabase();
  await fillEverything(database);
  const before = await hashOfEverything(database);
  const thrown = await openBackup(file, words, database, patient).catch((error: unknown) => error);
  expect(await hashOfEverything(database)).toBe(before);
  const names = await Dexie.getDatabaseNames();
  expect(names.filter((name) => name.startsWith('greenroom-restore-'))).toEqual([]);
  if (!(thrown instanceof BackupError)) throw new Error(`Not refused: ${String(thrown)}`);
  return thrown.problem;
}

async function aBackup(words: string | null = null): Promise<Blob> {
  const database = freshDatabase();
  await fillEverything(database);
  await database.blobs.put({ recordingId: 'first', blob: new Blob([longSound]) });
  return backupOf(database, { passphrase: words });
}

describe('a file that is no backup', () => {
  it.each<[string, Blob, BackupProblem]>([
    ['a PDF', new Blob(['%PDF-1.7 …']), { what: 'foreign', kind: 'pdf' }],
    ['a JSON file', new Blob([' {"format": "greenroom-pack"}']), { what: 'foreign', kind: 'json' }],
    ['an empty file', new Blob([]), { what: 'foreign', kind: 'empty' }],
    ['a picture', new Blob([new Uint8Array([0x89, 80, 78, 71])]), { what: 'foreign', kind: 'unknown' }],
  ])('is called what it is: %s', async (_, file, problem) => {
    expect(await problemWith(file)).toEqual(problem);
  });

  it('is called what it is: an archive of something else', async () => {
    const file = await archiveOf([{ name: 'holiday.txt', data: bytesOf('sun') }]);
    expect(await problemWith(file)).toEqual({ what: 'foreign', kind: 'archive' });
    const other = await archiveOf([{ name: 'manifest.json', data: bytesOf('{"manifest_version": 3}') }]);
    expect(await problemWith(other)).toEqual({ what: 'foreign', kind: 'archive' });
  });

  it('is refused with words where a later version has made it', async () => {
    const newer = { what: 'newer', productVersion: '9.0.0' };
    expect(await problemWith(await craftedBackup([], { formatVersion: 2, productVersion: '9.0.0' }))).toEqual(
      newer,
    );
    expect(
      await problemWith(await craftedBackup([], { databaseVersion: 5, productVersion: '9.0.0' })),
    ).toEqual(newer);
  });
});

describe('a damaged backup', () => {
  it('is refused wherever it was cut off', async () => {
    const file = await aBackup();
    for (const share of [0.001, 0.3, 0.7, 0.999])
      expect(await problemWith(file.slice(0, Math.floor(file.size * share)))).toMatchObject({
        what: 'damaged',
      });
  });

  it('is refused where a row is different from what was written', async () => {
    const { crafted, entry } = await storiesOf([JSON.stringify(aStory())]);
    const file = await craftedBackup([crafted], { entries: [{ ...entry, sha256: '0'.repeat(64) }] });
    expect(await problemWith(file)).toEqual({ what: 'damaged', entry: entry.name });
  });

  it('is refused where an entry is missing or has another length', async () => {
    const { crafted, entry } = await storiesOf([JSON.stringify(aStory())]);
    const missing = await craftedBackup([], { entries: [entry] });
    expect(await problemWith(missing)).toEqual({ what: 'damaged', entry: entry.name });
    const longer = await craftedBackup([crafted], { entries: [{ ...entry, bytes: entry.bytes + 1 }] });
    expect(await problemWith(longer)).toEqual({ what: 'damaged', entry: entry.name });
    const fewer = await craftedBackup([crafted], { entries: [{ ...entry, rows: 2 }] });
    expect(await problemWith(fewer)).toEqual({ what: 'damaged', entry: entry.name });
  });

  it('is refused where a sound has changed, before anything is written', async () => {
    const file = await aBackup();
    const database = freshDatabase();
    const opened = await openBackup(await damaged(file, 5_000), '', database, patient);
    await expect(opened.restore(['interviews', 'recordings'], 0, patient)).rejects.toMatchObject({
      problem: { what: 'damaged', entry: 'bytes/00000.bin' },
    });
    await opened.close();
    expect(await database.interviews.count()).toBe(0);
  });
});

describe('a row that is not what its table holds', () => {
  const line = (change: object): string => JSON.stringify({ ...aStory(), ...change });
  it.each<[string, string, Partial<BackupProblem>]>([
    ['a title of another kind', line({ title: 7 }), { what: 'badRow', line: 2, field: 'title' }],
    ['a text without end', line({ notes: 'x'.repeat(5_000) }), { what: 'badRow', field: 'notes' }],
    ['no id', line({ id: undefined }), { what: 'badRow', field: 'id' }],
    ['a list for a row', '[1, 2, 3]', { what: 'damaged' }],
    ['a number for a row', '7', { what: 'damaged' }],
    ['half a row', '{"id": "st', { what: 'damaged' }],
    ['the same id twice', line({}), { what: 'damaged' }],
  ])('refuses the whole file: %s', async (_, row, problem) => {
    const { crafted, entry } = await storiesOf([line({}), row]);
    const file = await craftedBackup([crafted], { entries: [entry] });
    expect(await problemWith(file)).toMatchObject({ entry: entry.name, ...problem });
  });

  it('takes markup for text, and keys that reach for a prototype for nothing', async () => {
    const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
    const row = text + line({ title: '<img src=x onerror=alert(1)>' }).slice(1);
    const { crafted, entry } = await storiesOf([row]);
    const database = freshDatabase();
    const file = await craftedBackup([crafted], { entries: [entry] });
    const opened = await openBackup(file, '', database, patient);
    await opened.restore(['stories'], 0, patient);
    await opened.close();
    const story = await database.stories.get('story');
    expect(story?.title).toBe('<img src=x onerror=alert(1)>');
    expect(Object.keys(story ?? {}).sort()).toEqual(Object.keys(aStory()).sort());
    expect('polluted' in {}).toBe(false);
  });
});

describe('a sealed backup', () => {
  it('tells a wrong passphrase from damage', async () => {
    const file = await aBackup(passphrase);
    expect(await problemWith(file, 'incorrect horse')).toEqual({ what: 'passphrase' });
    expect(await problemWith(await damaged(file, 60), passphrase)).toEqual({ what: 'damaged', entry: null });
    expect(await problemWith(await damaged(file, -1), passphrase)).toEqual({ what: 'damaged', entry: null });
  });

  it('is refused where a chunk was cut off, left out, moved or exchanged', async () => {
    const file = await aBackup(passphrase);
    const headerBytes = await headerBytesOf(file);
    const from = (number: number): number => headerBytes + number * chunk;
    const pieces = (...numbers: number[]): Blob[] =>
      numbers.map((number) => file.slice(from(number), from(number + 1)));
    const last = file.slice(from(2));
    const sealed = (...parts: Blob[]): Blob => new Blob([file.slice(0, headerBytes), ...parts]);
    for (const parts of [pieces(0, 1), [...pieces(1, 0), last], [...pieces(0), last]])
      expect(await problemWith(sealed(...parts), passphrase)).toMatchObject({ what: 'damaged' });
    // A chunk in the middle that holds nothing but sound is read when the sound is wanted.
    const database = freshDatabase();
    const repeated = await openBackup(sealed(...pieces(0, 0), last), passphrase, database, patient);
    await expect(repeated.restore(everyPart, now, patient)).rejects.toMatchObject({
      problem: { what: 'damaged' },
    });
    await repeated.close();
    expect(await database.interviews.count()).toBe(0);
    const whole = await openBackup(sealed(...pieces(0, 1), last), passphrase, database, patient);
    await whole.restore(everyPart, now, patient);
    await whole.close();
    expect(await database.interviews.count()).toBe(1);
  });

  it('shows how it was sealed, and nothing of what is in it', async () => {
    const file = await aBackup(passphrase);
    const start = await file.slice(0, 400).text();
    expect(start).toMatch(/^GREENROOM-SEALED\n/);
    expect(start).toContain('"name":"PBKDF2","hash":"SHA-256","iterations":600000');
    expect(start).toContain('"name":"AES-256-GCM","construction":"STREAM","chunkBytes":1048576');
    expect(await file.text()).not.toContain('manifest.json');
  });
});

/** Magic, length, parameters, check and digest stand before the first chunk. */
async function headerBytesOf(file: Blob): Promise<number> {
  const length = new DataView(await file.slice(17, 19).arrayBuffer()).getUint16(0, true);
  return 17 + 2 + length + 16 + 32;
}
