// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  deleteStories,
  listStories,
  readStory,
  saveStory,
  storyOfAttempt,
  undoDeleteStories,
} from '@/lib/store/stories';
import { updateStory } from '@/lib/store/story-edits';
import { aStory, freshDatabase, now } from './rows';

describe('the library', () => {
  it('has one story per attempt, however often it is saved, and keeps the edits', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory());
    await updateStory(database, 'story', { title: 'My title' }, now + 1);
    const again = await saveStory(database, aStory({ id: 'second' }));
    expect(again).toMatchObject({ id: 'story', title: 'My title' });
    expect(await listStories(database)).toHaveLength(1);
  });

  it('has one story when two pages save at the same moment', async () => {
    const database = freshDatabase();
    const saved = await Promise.all([
      saveStory(database, aStory({ id: 'one' })),
      saveStory(database, aStory({ id: 'two' })),
    ]);
    expect(new Set(saved.map((story) => story.id)).size).toBe(1);
    expect(await database.stories.count()).toBe(1);
  });

  it('keeps earlier wordings, at most fifty', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory({ polishedAnswer: 'wording 0' }));
    for (let edit = 1; edit <= 52; edit += 1)
      await updateStory(database, 'story', { polishedAnswer: `wording ${edit}` }, now + edit);
    const story = await readStory(database, 'story');
    expect(story?.polishedAnswer).toBe('wording 52');
    expect(story?.versions).toHaveLength(50);
    expect(story?.versions.at(-1)).toMatchObject({ polishedAnswer: 'wording 51', savedAt: now + 51 });
    await updateStory(database, 'story', { title: 'Same words' }, now + 60);
    expect((await readStory(database, 'story'))?.versions).toHaveLength(50);
  });

  it('hides a deleted story everywhere, and gives it back', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory());
    await deleteStories(database, ['story'], now);
    expect(await listStories(database)).toEqual([]);
    expect(await readStory(database, 'story')).toBeNull();
    expect(await storyOfAttempt(database, 'question-0.1')).toBeNull();
    await undoDeleteStories(database, ['story']);
    expect(await readStory(database, 'story')).toEqual(aStory());
  });

  it('brings a deleted story back when its attempt is saved again', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory());
    await deleteStories(database, ['story'], now);
    await saveStory(database, aStory({ id: 'second' }));
    expect((await storyOfAttempt(database, 'question-0.1'))?.id).toBe('story');
  });

  it('deletes several at once, and says when one of them cannot come back', async () => {
    const database = freshDatabase();
    for (const id of ['a', 'b', 'c']) await saveStory(database, aStory({ id, sourceAttemptId: null }));
    await deleteStories(database, ['a', 'b'], now);
    expect((await listStories(database)).map((story) => story.id)).toEqual(['c']);
    // Deleting it again does not keep it longer.
    await deleteStories(database, ['a'], now + 5000);
    expect((await database.stories.get('a'))?.deletedAt).toBe(now);
    expect(await undoDeleteStories(database, ['a', 'b'])).toBe(true);
    await deleteStories(database, ['a', 'b'], now);
    await database.stories.delete('b');
    expect(await undoDeleteStories(database, ['a', 'b'])).toBe(false);
    expect(await readStory(database, 'a')).not.toBeNull();
  });

  it('shows what was changed last first', async () => {
    const database = freshDatabase();
    await saveStory(database, aStory({ id: 'a', sourceAttemptId: null, updatedAt: now }));
    await saveStory(database, aStory({ id: 'b', sourceAttemptId: null, updatedAt: now + 1 }));
    await updateStory(database, 'a', { notes: 'read again' }, now + 2);
    expect((await listStories(database)).map((story) => story.id)).toEqual(['a', 'b']);
  });
});
