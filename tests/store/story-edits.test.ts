// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { storyPartsOf } from '@/lib/domain/story';
import { draftOf } from '@/lib/domain/story-draft';
import { deleteStories, listStories, readStory, saveStory, storyOfAttempt } from '@/lib/store/stories';
import {
  copyStory,
  editStory,
  restoreVersion,
  reviveStory,
  setAside,
  updateStory,
} from '@/lib/store/story-edits';
import { aJob, aStory, freshDatabase, now } from './rows';

const stored = async (change = {}) => {
  const database = freshDatabase();
  await saveStory(database, aStory(change));
  return database;
};

describe('the versions of a story', () => {
  it('keep the answer and its parts as they were, with the moment at which they were written', async () => {
    const database = await stored();
    await updateStory(database, 'story', { result: 'We waited three days.' }, now + 1);
    expect((await readStory(database, 'story'))?.versions).toEqual([
      { polishedAnswer: aStory().polishedAnswer, parts: storyPartsOf(aStory()), savedAt: now },
    ]);
  });

  it('are restored by making another one, so that nothing is lost by it', async () => {
    const database = await stored();
    await updateStory(database, 'story', { polishedAnswer: 'Second.', action: 'Other deeds.' }, now + 1);
    const story = await restoreVersion(database, 'story', now, now + 2);
    expect(story).toMatchObject({ polishedAnswer: aStory().polishedAnswer, action: aStory().action });
    expect(story?.versions.map((version) => version.polishedAnswer)).toEqual([
      aStory().polishedAnswer,
      'Second.',
    ]);
    expect(await restoreVersion(database, 'story', now + 99)).toBeNull();
    expect(await restoreVersion(database, 'nothing', now)).toBeNull();
  });

  it('of older days, which knew no parts, give back the answer and leave the parts', async () => {
    const database = await stored({ versions: [{ polishedAnswer: 'Once.', parts: null, savedAt: now - 5 }] });
    const story = await restoreVersion(database, 'story', now - 5, now + 1);
    expect(story).toMatchObject({ polishedAnswer: 'Once.', action: aStory().action });
  });
});

describe('two windows that edit one story', () => {
  const mine = { ...draftOf(aStory()), polishedAnswer: 'Mine.' };
  const begun = now;

  it('save one after the other where the later began from what the earlier stored', async () => {
    const database = await stored();
    const first = await editStory(database, 'story', { change: { title: 'One' }, updatedAt: begun }, now + 1);
    if (first.outcome !== 'saved') throw new Error('The first was refused.');
    const { updatedAt } = first.story;
    const second = await editStory(database, 'story', { change: { title: 'Two' }, updatedAt }, now + 2);
    expect(second).toMatchObject({ outcome: 'saved', story: { title: 'Two' } });
  });

  it('refuse the later one and write nothing of it', async () => {
    const database = await stored();
    const [first, second] = await Promise.all([
      editStory(database, 'story', { change: { polishedAnswer: 'Theirs.' }, updatedAt: begun }, now + 1),
      editStory(database, 'story', { change: { polishedAnswer: 'Mine.' }, updatedAt: begun }, now + 1),
    ]);
    expect(first.outcome).toBe('saved');
    expect(second).toMatchObject({ outcome: 'changedElsewhere', story: { polishedAnswer: 'Theirs.' } });
    expect((await readStory(database, 'story'))?.polishedAnswer).toBe('Theirs.');
  });

  it('are told apart even where the clock was set back between them', async () => {
    const database = await stored();
    await editStory(database, 'story', { change: { title: 'One' }, updatedAt: begun }, now - 60_000);
    const later = await editStory(database, 'story', { change: { title: 'Two' }, updatedAt: begun }, begun);
    expect(later.outcome).toBe('changedElsewhere');
  });

  it('keep what gave way as a version, and both can be had again', async () => {
    const database = await stored();
    await updateStory(database, 'story', { polishedAnswer: 'Theirs.' }, now + 1);
    const aside = { draft: mine, change: { notes: 'Of both.' }, updatedAt: now + 1 };
    const kept = await setAside(database, 'story', aside, now + 2);
    expect(kept).toMatchObject({
      outcome: 'saved',
      story: { polishedAnswer: 'Theirs.', notes: 'Of both.' },
    });
    const versions = (await readStory(database, 'story'))!.versions;
    expect(versions.map((version) => version.polishedAnswer)).toEqual([aStory().polishedAnswer, 'Mine.']);
    const back = await restoreVersion(database, 'story', versions[1]!.savedAt, now + 3);
    expect(back?.polishedAnswer).toBe('Mine.');
    expect(new Set(back?.versions.map((version) => version.savedAt)).size).toBe(3);
  });

  it('set nothing aside over a third change', async () => {
    const database = await stored();
    await updateStory(database, 'story', { title: 'Third' }, now + 5);
    const aside = { draft: mine, change: {}, updatedAt: now };
    expect((await setAside(database, 'story', aside, now + 6)).outcome).toBe('changedElsewhere');
    expect((await readStory(database, 'story'))?.versions).toEqual([]);
  });

  it('say so where the story was deleted meanwhile, and can put it back as it was being written', async () => {
    const database = await stored();
    await deleteStories(database, ['story'], now + 1);
    const edit = { change: { polishedAnswer: 'Mine.' }, updatedAt: begun };
    expect(await editStory(database, 'story', edit, now + 2)).toEqual({ outcome: 'gone' });
    await reviveStory(database, aStory(), mine, now + 3);
    expect(await readStory(database, 'story')).toMatchObject({ polishedAnswer: 'Mine.' });
    await database.stories.clear();
    await reviveStory(database, aStory(), mine, now + 4);
    const back = await readStory(database, 'story');
    expect(back).toMatchObject({ polishedAnswer: 'Mine.', sourceAttemptId: aStory().sourceAttemptId });
    expect(back?.versions).toHaveLength(1);
  });
});

describe('a copy for a job', () => {
  it('is a story of its own that knows its original; neither touches the other', async () => {
    const database = await stored({ tags: ['lead'] });
    await database.jobs.add(aJob());
    const copy = await copyStory(
      database,
      'story',
      { id: 'copy', title: 'At the clinic', jobId: 'job' },
      now + 1,
    );
    expect(copy).toMatchObject({ copiedFrom: 'story', jobId: 'job', tags: ['lead'], versions: [] });
    await updateStory(database, 'copy', { polishedAnswer: 'For the clinic.', tags: [] }, now + 2);
    expect(await readStory(database, 'story')).toEqual(aStory({ tags: ['lead'] }));
    await deleteStories(database, ['story'], now + 3);
    await database.stories.delete('story');
    expect((await readStory(database, 'copy'))?.polishedAnswer).toBe('For the clinic.');
  });

  it('leaves the take with the original, so that saving the answer again finds that one', async () => {
    const database = await stored();
    await copyStory(database, 'story', { id: 'a-copy', title: 'Copy', jobId: null }, now + 1);
    expect((await storyOfAttempt(database, 'question-0.1'))?.id).toBe('story');
    expect((await saveStory(database, aStory({ id: 'again' }))).id).toBe('story');
    expect(await listStories(database)).toHaveLength(2);
  });

  it('is not made of a story that is deleted', async () => {
    const database = await stored();
    await deleteStories(database, ['story'], now);
    expect(await copyStory(database, 'story', { id: 'copy', title: 'Copy', jobId: null })).toBeNull();
  });
});
