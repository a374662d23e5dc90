import { storyLimits, storyPartsOf, type Story, type StoryVersion } from '@/lib/domain/story';
import { draftOf, isReworded, storyFrom, type StoryChange, type StoryDraft } from '@/lib/domain/story-draft';
import type { Database } from './database';

/** How an edit ended: it is stored; somebody else has stored one since it was begun; or the story is not there. */
export type StoryEdit =
  { outcome: 'saved'; story: Story } | { outcome: 'changedElsewhere'; story: Story } | { outcome: 'gone' };

const versionOf = (story: StoryDraft, savedAt: number): StoryVersion => ({
  polishedAnswer: story.polishedAnswer,
  parts: storyPartsOf(story),
  savedAt,
});

/** The latest of them: the oldest wordings give way. */
const latest = (versions: readonly StoryVersion[]): StoryVersion[] => versions.slice(-storyLimits.versions);

/** As it is after a change; an earlier wording of the answer or its parts is kept as a version. */
const changed = (story: Story, change: StoryChange, now: number): Story => ({
  ...story,
  ...change,
  versions: isReworded(story, { ...draftOf(story), ...change })
    ? latest([...story.versions, versionOf(story, story.updatedAt)])
    : story.versions,
  // A clock that was set back must not make a later edit look like the one that somebody began from.
  updatedAt: Math.max(now, story.updatedAt + 1),
});

/** Keeps a story that was written by hand. Saved twice under one id it is one story. */
export async function createStory(
  database: Database,
  id: string,
  draft: StoryDraft,
  now = Date.now(),
): Promise<Story> {
  const story = storyFrom(draft, id, now);
  await database.stories.put(story);
  return story;
}

/** Changes a story as it is now. Null where it is gone. */
export function updateStory(
  database: Database,
  id: string,
  change: StoryChange,
  now = Date.now(),
): Promise<Story | null> {
  return database.transaction('rw', database.stories, async () => {
    const stored = await database.stories.get(id);
    if (!stored) return null;
    const story = changed(stored, change, now);
    await database.stories.put(story);
    return story;
  });
}

/**
 * Changes a story that was read when it was `updatedAt`. Where it has been changed since, nothing is written, and the
 * story as it is now comes back: of two windows that edit one story the later is asked, never the earlier overwritten.
 */
export function editStory(
  database: Database,
  id: string,
  edit: { change: StoryChange; updatedAt: number },
  now = Date.now(),
): Promise<StoryEdit> {
  return database.transaction('rw', database.stories, async (): Promise<StoryEdit> => {
    const stored = await database.stories.get(id);
    if (!stored || stored.deletedAt !== null) return { outcome: 'gone' };
    if (stored.updatedAt !== edit.updatedAt) return { outcome: 'changedElsewhere', story: stored };
    const story = changed(stored, edit.change, now);
    await database.stories.put(story);
    return { outcome: 'saved', story };
  });
}

/**
 * Leaves a story as it is, and keeps another wording of it as its latest version: what was written in a window that
 * gave way. `change` is what is taken over all the same.
 */
export function setAside(
  database: Database,
  id: string,
  edit: { draft: StoryDraft; change: StoryChange; updatedAt: number },
  now = Date.now(),
): Promise<StoryEdit> {
  return database.transaction('rw', database.stories, async (): Promise<StoryEdit> => {
    const stored = await database.stories.get(id);
    if (!stored || stored.deletedAt !== null) return { outcome: 'gone' };
    if (stored.updatedAt !== edit.updatedAt) return { outcome: 'changedElsewhere', story: stored };
    const kept = changed(stored, edit.change, now);
    const story: Story = {
      ...kept,
      versions: isReworded(kept, edit.draft)
        ? latest([...kept.versions, versionOf(edit.draft, kept.updatedAt)])
        : kept.versions,
      // Versions are known by their moments: that of the story as it stays is to be another one.
      updatedAt: kept.updatedAt + 1,
    };
    await database.stories.put(story);
    return { outcome: 'saved', story };
  });
}

/** Tells a story again as it was told in a version; how it is told now becomes one. Null where either is gone. */
export function restoreVersion(
  database: Database,
  id: string,
  savedAt: number,
  now = Date.now(),
): Promise<Story | null> {
  return database.transaction('rw', database.stories, async () => {
    const stored = await database.stories.get(id);
    const version = stored?.versions.find((each) => each.savedAt === savedAt);
    if (!version) return null;
    return updateStory(database, id, { polishedAnswer: version.polishedAnswer, ...version.parts }, now);
  });
}

/** Puts a story back that was deleted while it was edited: as it is written now, with the versions that are left. */
export function reviveStory(
  database: Database,
  story: Story,
  draft: StoryDraft,
  now = Date.now(),
): Promise<Story> {
  return database.transaction('rw', database.stories, async () => {
    const stored = (await database.stories.get(story.id)) ?? story;
    const back: Story = { ...changed(stored, draft, now), deletedAt: null };
    await database.stories.put(back);
    return back;
  });
}

/**
 * Copies a story for a job, to be told another way there. The copy knows its original and has no take of its own: a
 * take belongs to one story. Null where there is nothing to copy.
 */
export function copyStory(
  database: Database,
  id: string,
  copy: Pick<Story, 'id' | 'title' | 'jobId'>,
  now = Date.now(),
): Promise<Story | null> {
  return database.transaction('rw', database.stories, async () => {
    const original = await database.stories.get(id);
    if (!original || original.deletedAt !== null) return null;
    const story: Story = {
      ...original,
      ...copy,
      sourceAttemptId: null,
      copiedFrom: original.id,
      versions: [],
      createdAt: now,
      updatedAt: now,
    };
    await database.stories.add(story);
    return story;
  });
}
