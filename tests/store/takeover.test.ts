// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { saveStory } from '@/lib/store/stories';
import { watchTakeover, type Hold } from '@/lib/store/takeover';
import { filledDatabase } from './old-databases';
import { aStory } from './rows';

const names: string[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(names.splice(0).map((name) => Dexie.delete(name)));
});

function ours(name = `takeover-${crypto.randomUUID()}`): Database {
  names.push(name);
  return openDatabase(name);
}

/** The same database as a version that is yet to come would have it. */
function newer(name: string): Dexie {
  const next = new Dexie(name);
  next.version(99).stores({ stories: 'id', novelties: 'id' });
  return next;
}

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => storeFailure(error).reason,
  );

describe('two versions of Greenroom', () => {
  it('an older one touches nothing of a newer one, and says so', async () => {
    const database = ours();
    const next = newer(database.name);
    await next.open();
    await next.table('stories').add({ id: 'new', shape: 'unknown' });
    next.close();
    expect(await reasonOf(database.stories.toArray())).toBe('storageNewer');
    expect(await reasonOf(saveStory(database, aStory()))).toBe('storageNewer');
    await next.open();
    expect(await next.table('stories').toArray()).toEqual([{ id: 'new', shape: 'unknown' }]);
    next.close();
  });

  it('an older page gives way at once, tells it, and does not come back by itself', async () => {
    const database = ours();
    await saveStory(database, aStory());
    const told: Hold[] = [];
    const stop = watchTakeover(database, (hold) => told.push(hold));
    const next = newer(database.name);
    await next.open();
    expect(told).toEqual(['lost']);
    expect(await reasonOf(saveStory(database, aStory({ id: 'late' })))).toBe('storageNewer');
    expect(await next.table('stories').count()).toBe(1);
    stop();
    next.close();
  });

  it('a page that would upgrade waits for one that holds on, and goes on by itself', async () => {
    const name = await filledDatabase(3);
    // A connection that gives way to nobody.
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
    });
    const database = ours(name);
    const told: Hold[] = [];
    watchTakeover(database, (hold) => told.push(hold));
    const opening = database.open();
    await vi.waitFor(() => expect(told).toEqual(['waiting']));
    stubborn.close();
    await opening;
    expect(told).toEqual(['waiting', 'ours']);
    expect(await database.digests.count()).toBe(2);
  });
});

describe('a database that cannot be opened', () => {
  it.each([
    ['UnknownError', 'storageBroken'],
    ['SecurityError', 'storageUnavailable'],
    ['QuotaExceededError', 'storageFull'],
  ])('for a %s says so, every time it is asked', async (name, reason) => {
    const database = ours();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error.', name);
    });
    expect(await reasonOf(database.stories.toArray())).toBe(reason);
    expect(await reasonOf(database.stories.toArray())).toBe(reason);
  });
});
