import type { Story } from '@/lib/domain/story';
import type { Database } from './database';

const mostVersions = 50;

/** The parts of a story that the candidate edits. */
export type StoryChange = Partial<
  Pick<
    Story,
    | 'title'
    | 'category'
    | 'tags'
    | 'jobId'
    | 'situation'
    | 'task'
    | 'action'
    | 'result'
    | 'polishedAnswer'
    | 'notes'
  >
>;

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

/** Changes a story; an earlier wording of the polished answer is kept as a version. Null where it is gone. */
export function updateStory(
  database: Database,
  id: string,
  change: StoryChange,
  now = Date.now(),
): Promise<Story | null> {
  return database.transaction('rw', database.stories, async () => {
    const stored = await database.stories.get(id);
    if (!stored) return null;
    const reworded =
      change.polishedAnswer !== undefined && change.polishedAnswer !== stored.polishedAnswer
        ? [...stored.versions, { polishedAnswer: stored.polishedAnswer, parts: null, savedAt: stored.updatedAt }]
        : stored.versions;
    const changed = { ...stored, ...change, versions: reworded.slice(-mostVersions), updatedAt: now };
    await database.stories.put(changed);
    return changed;
  });
}

/** Hides a story; it goes for good when the undo window is over and a purge comes by. */
export async function deleteStory(database: Database, id: string, now = Date.now()): Promise<void> {
  await database.stories.update(id, { deletedAt: now });
}

/** False where it is too late: the row is gone. */
export async function undoDeleteStory(database: Database, id: string): Promise<boolean> {
  return (await database.stories.where({ id }).modify({ deletedAt: null })) > 0;
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
