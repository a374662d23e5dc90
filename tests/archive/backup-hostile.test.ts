// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBackup } from '@/lib/archive/backup-open';
import { aStory, freshDatabase } from '../store/rows';
import { archiveOf, bytesOf, craftedBackup, damaged, storiesOf } from './crafted-backup';
import { patient } from './everything';

const problemWith = async (file: Blob): Promise<unknown> => {
  const database = freshDatabase();
  const thrown = await openBackup(file, '', database, patient).catch((error: unknown) => error);
  expect(await database.stories.count()).toBe(0);
  return (thrown as { problem?: unknown }).problem;
};

describe('a file that was made to harm', () => {
  it.each(['../../escape.txt', '/etc/passwd', 'C:\\evil.exe', 'rows/../../x.ndjson', 'more.txt'])(
    'is refused with a name that no backup has: %s',
    async (name) => {
      const file = await craftedBackup([{ name, data: bytesOf('x') }]);
      expect(await problemWith(file)).toEqual({ what: 'unsafe', entry: name });
    },
  );

  it('is refused where its manifest names an entry that no backup has', async () => {
    const { entry } = await storiesOf([]);
    const file = await craftedBackup([], { entries: [{ ...entry, name: '../../escape.ndjson' }] });
    expect(await problemWith(file)).toEqual({ what: 'damaged', entry: 'manifest.json' });
  });

  it('is not unpacked where little stands for much', async () => {
    const zeros = new Uint8Array(7 << 20);
    const name = 'rows/stories-00000.ndjson';
    const entry = { name, table: 'stories', rows: 1, bytes: zeros.length, sha256: '0'.repeat(64) };
    const file = await craftedBackup([{ name, data: zeros }], { entries: [entry] });
    expect(file.size).toBeLessThan(20_000);
    expect(await problemWith(file)).toEqual({ what: 'unsafe', entry: name });
  });

  it('is not unpacked where an entry is larger than any, whatever it claims', async () => {
    const name = 'rows/stories-00000.ndjson';
    const data = new Uint8Array(9 << 20);
    const entry = { name, table: 'stories', rows: 1, bytes: data.length, sha256: '0'.repeat(64) };
    const file = await craftedBackup([{ name, data, level: 0 }], { entries: [entry] });
    expect(await problemWith(file)).toEqual({ what: 'damaged', entry: 'manifest.json' });
  });

  it('is refused where the directory of the archive lies about a size', async () => {
    const { crafted, entry } = await storiesOf([JSON.stringify(aStory())]);
    const honest = await craftedBackup([{ ...crafted, level: 0 }], { entries: [entry] });
    const bytes = new Uint8Array(await honest.arrayBuffer());
    // The unpacked size stands 24 bytes into the directory's record of an entry.
    const record = new TextDecoder('latin1').decode(bytes).indexOf('PK\u0001\u0002');
    expect(await problemWith(await damaged(honest, record + 24, 2))).toMatchObject({ entry: entry.name });
  });

  it('is refused where it promises more rows than any device holds', async () => {
    const { crafted, entry } = await storiesOf([JSON.stringify(aStory())]);
    const file = await craftedBackup([crafted], { entries: [{ ...entry, rows: 10_000_000 }] });
    expect(await problemWith(file)).toEqual({ what: 'damaged', entry: 'manifest.json' });
    const many = Array.from({ length: 3 }, (_, part) => ({
      ...entry,
      name: `rows/stories-0000${String(part)}.ndjson`,
      rows: 1_000_000,
    }));
    expect(await problemWith(await craftedBackup([], { entries: many }))).toMatchObject({ what: 'tooLarge' });
  });

  it('is refused where one line is longer than any row', async () => {
    const line = JSON.stringify(aStory({ notes: noise(5 << 20) }));
    const { crafted, entry } = await storiesOf([line]);
    expect(await problemWith(await craftedBackup([crafted], { entries: [entry] }))).toEqual({
      what: 'tooLarge',
      entry: entry.name,
    });
  });

  it('is refused where a manifest would fill the memory', async () => {
    const file = await archiveOf([{ name: 'manifest.json', data: new Uint8Array(9 << 20), level: 0 }]);
    expect(await problemWith(file)).toEqual({ what: 'tooLarge', entry: 'manifest.json' });
  });
});

/** Letters that do not pack well. */
const noise = (length: number): string => {
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    text += state.toString(36);
  }
  return text;
};
