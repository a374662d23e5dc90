import type { Story } from '@/lib/domain/story';
import type { Database } from './database';

/**
 * Saves a story. The same attempt saved again gives the story that is there (brought back where it was just
 * deleted), so a second click makes no second story and overwrites no edit.
 */
export function saveStory(database: Database, story: Story): Promise<Story> {
  return database.transaction('rw', database.stories, async () => {
    const { sourceAttemptId } = story;
    const stored = sourceAttemptId
      ? await database.stories.where({ sourceAttemptId }).first()
      : await database.stories.get(story.id);
    if (!stored) {
      await database.stories.add(story);
      return story;
    }
    const back: Story = { ...stored, deletedAt: null };
    if (stored.deletedAt !== null) await database.stories.put(back);
    return back;
  });
}

/**
 * Hides stories; they go for good when the undo window is over and a purge comes by. What is hidden already keeps its
 * moment, so that deleting it twice does not keep it longer.
 */
export async function deleteStories(
  database: Database,
  ids: readonly string[],
  now = Date.now(),
): Promise<void> {
  await database.stories
    .where('id')
    .anyOf(ids)
    .modify((story) => {
      story.deletedAt ??= now;
    });
}

/** False where it is too late for one of them: its row is gone. */
export async function undoDeleteStories(database: Database, ids: readonly string[]): Promise<boolean> {
  return (await database.stories.where('id').anyOf(ids).modify({ deletedAt: null })) === ids.length;
}

/** Null where there is none, or it is deleted. */
export async function readStory(database: Database, id: string): Promise<Story | null> {
  const story = await database.stories.get(id);
  return story && story.deletedAt === null ? story : null;
}

/** The story that was saved from this attempt, if it is still there. */
export async function storyOfAttempt(database: Database, sourceAttemptId: string): Promise<Story | null> {
  const story = await database.stories.where({ sourceAttemptId }).first();
  return story && story.deletedAt === null ? story : null;
}

/** The library, last changed first. For pages: inside `useLiveQuery`. */
export async function listStories(database: Database): Promise<Story[]> {
  const stories = await database.stories.orderBy('updatedAt').reverse().toArray();
  return stories.filter((story) => story.deletedAt === null);
}
