// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/lib/store/database';
import { deleteInterviews, undoDeleteInterviews } from '@/lib/store/bulk-deletion';
import { resumableInterview } from '@/lib/store/history';
import { tagInterview, untagInterview } from '@/lib/store/interview-tags';
import { listInterviews, openInterview, updateInterview } from '@/lib/store/interviews';
import { writeCheckpoint } from '@/lib/store/journal';
import { purgeExpired } from '@/lib/store/expiry';
import { aGoing, anInterview, freshDatabase, now } from './rows';

let database: Database;

beforeEach(async () => {
  database = freshDatabase();
  for (const id of ['one', 'two', 'three'])
    await openInterview(database, { interview: anInterview({ id }), job: null, questions: [] });
});

const tags = async (): Promise<string[] | undefined> => (await database.interviews.get('one'))?.tags;
const left = async (): Promise<string[]> => (await listInterviews(database)).map(({ id }) => id).toSorted();

describe('tags', () => {
  it('are added and taken away, and outlast what the interview writes of itself', async () => {
    expect(await tagInterview(database, 'one', ' final ')).toBe('added');
    await updateInterview(database, anInterview({ id: 'one', state: 'completed' }));
    expect(await tags()).toEqual(['final']);
    expect(await untagInterview(database, 'one', 'final')).toBe(true);
    expect(await untagInterview(database, 'one', 'final')).toBe(false);
    expect(await tags()).toEqual([]);
  });

  it('that two pages add at the same time are both kept', async () => {
    await Promise.all(['a', 'b', 'c'].map((tag) => tagInterview(database, 'one', tag)));
    expect((await tags())?.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('are refused in words', async () => {
    await tagInterview(database, 'one', 'final');
    expect(await tagInterview(database, 'one', 'FINAL')).toBe('there');
    expect(await tagInterview(database, 'gone', 'final')).toBe('gone');
  });
});

describe('deleting many at once', () => {
  it('hides them together and brings them back together', async () => {
    const { deleted } = await deleteInterviews(database, ['one', 'two', 'gone'], now);
    expect(deleted.toSorted()).toEqual(['one', 'two']);
    expect(await left()).toEqual(['three']);
    expect(await undoDeleteInterviews(database, deleted)).toBe(true);
    expect(await left()).toEqual(['one', 'three', 'two']);
  });

  it('leaves the one that is going on', async () => {
    await writeCheckpoint(database, aGoing({ interview: anInterview({ id: 'two' }) }), now);
    expect(await deleteInterviews(database, ['one', 'two', 'three'], now)).toMatchObject({ running: 'two' });
    expect(await left()).toEqual(['two']);
  });

  it('brings back only what it has hidden itself', async () => {
    await deleteInterviews(database, ['one'], now - 5_000);
    const { deleted } = await deleteInterviews(database, ['one', 'two'], now);
    await undoDeleteInterviews(database, deleted);
    expect(await left()).toEqual(['three', 'two']);
  });

  it('says when it is too late to undo', async () => {
    const { deleted } = await deleteInterviews(database, ['one', 'two'], now);
    await purgeExpired(database, now + 3_600_000);
    expect(await undoDeleteInterviews(database, deleted)).toBe(false);
  });
});

describe('the interview that can be gone on with', () => {
  const going = aGoing({ interview: anInterview({ id: 'two' }) });

  it('is the one that was cut off, and not while it is going on', async () => {
    expect(await resumableInterview(database, now)).toBeNull();
    await writeCheckpoint(database, going, now);
    expect(await resumableInterview(database, now + 60_000)).toBeNull();
    expect(await resumableInterview(database, now + 3_600_000)).toBe('two');
  });
});
