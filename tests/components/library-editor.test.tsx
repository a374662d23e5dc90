// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '@/lib/store/database';
import { deleteStories, listStories, readStory } from '@/lib/store/stories';
import { updateStory } from '@/lib/store/story-edits';
import { openLibrary, press, storyOf, titles, type } from './library-page';

let database: Database;
beforeEach(() => {
  database = openDatabase(`editor-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

const begun = storyOf('one', {
  title: 'The release',
  tags: ['code'],
  polishedAnswer: 'We waited three days.',
  notes: 'Ask Ines.',
});
const answer = (): HTMLTextAreaElement => screen.getByLabelText('Polished answer');
const edit = (): Promise<void> => openLibrary(database, '#/library/one?edit=1', [begun]);

describe('writing a story by hand', () => {
  it('keeps every field and opens what was written', async () => {
    await openLibrary(database, '#/library/new');
    type('Title', ' A garden ');
    type('Question it answers', 'What did you start?');
    type('Polished answer', 'I dug with the parents.');
    type('Situation', 'A yard of concrete.');
    type('Category', 'Initiative');
    type('Tags', 'school, first job');
    fireEvent.keyDown(screen.getByLabelText('Tags', { selector: 'input' }), { key: 'Enter' });
    type('Notes for yourself', 'Two Saturdays.');
    press('Save story');
    expect(await screen.findByRole('heading', { name: 'A garden' })).toBeTruthy();
    const [story] = await listStories(database);
    expect(story).toMatchObject({
      title: 'A garden',
      questionText: 'What did you start?',
      polishedAnswer: 'I dug with the parents.',
      situation: 'A yard of concrete.',
      category: 'Initiative',
      tags: ['school', 'first job'],
      notes: 'Two Saturdays.',
      versions: [],
    });
    expect(location.hash).toBe(`#/library/${story!.id}`);
  });

  it('asks for a title, and for shorter words where there is no room; nothing that is pasted is cut', async () => {
    await openLibrary(database, '#/library/new');
    type('Task', 'x'.repeat(1003));
    expect(screen.getByText('3 characters more than there is room for.')).toBeTruthy();
    press('Save story');
    expect(await screen.findByText(/A story needs a title/)).toBeTruthy();
    type('Title', 'Named');
    press('Save story');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Task')));
    expect(await listStories(database)).toEqual([]);
    type('Task', 'x'.repeat(1000));
    expect(screen.getByText('1,000 of 1,000')).toBeTruthy();
    press('Save story');
    await waitFor(async () => expect(await listStories(database)).toHaveLength(1));
  });

  it('saves by Ctrl+S', async () => {
    await openLibrary(database, '#/library/new');
    type('Title', 'By key');
    fireEvent.keyDown(answer(), { key: 's', ctrlKey: true });
    expect(await screen.findByRole('heading', { name: 'By key' })).toBeTruthy();
  });
});

describe('leaving with something unsaved', () => {
  it('is asked about, and staying keeps every word', async () => {
    await edit();
    type('Polished answer', 'Half a sen');
    location.hash = '#/interviews';
    expect(await screen.findByRole('alertdialog', { name: 'Leave without saving?' })).toBeTruthy();
    press('Keep writing');
    expect(answer().value).toBe('Half a sen');
    expect(location.hash).toBe('#/library/one?edit=1');
  });

  it('saves first where that is wished', async () => {
    await edit();
    type('Polished answer', 'A whole sentence.');
    location.hash = '#/library';
    press((await screen.findByRole('button', { name: 'Save and leave' })).textContent!);
    await waitFor(() => expect(location.hash).toBe('#/library'));
    expect((await readStory(database, 'one'))?.polishedAnswer).toBe('A whole sentence.');
  });

  it('is not asked about where nothing was changed', async () => {
    await edit();
    location.hash = '#/library';
    await waitFor(() => expect(titles()).toEqual(['The release']));
  });
});

describe('earlier wordings', () => {
  it('are compared with now and told again, and nothing is lost by it', async () => {
    await edit();
    type('Polished answer', 'We waited two days.');
    press('Save story');
    fireEvent.click(await screen.findByRole('button', { name: /^As it was on/ }));
    expect(document.querySelector('del')?.textContent).toBe('three');
    expect(document.querySelector('ins')?.textContent).toBe('two');
    press('Restore this wording');
    expect(await screen.findByText(/^2 earlier wordings$/)).toBeTruthy();
    expect((await readStory(database, 'one'))?.polishedAnswer).toBe('We waited three days.');
  });
});

describe('one story in two windows', () => {
  const meet = async (): Promise<void> => {
    await edit();
    type('Polished answer', 'We waited three long days.');
    type('Notes for yourself', 'Mine.');
    await updateStory(database, 'one', { polishedAnswer: 'We waited until Monday.', notes: 'Theirs.' });
    expect(await screen.findByText(/has just been changed in another window/)).toBeTruthy();
    press('Save story');
    expect(await screen.findByRole('alertdialog', { name: 'Changed in two windows' })).toBeTruthy();
    expect((await readStory(database, 'one'))?.polishedAnswer).toBe('We waited until Monday.');
  };
  const wordings = async (): Promise<string[]> =>
    (await readStory(database, 'one'))!.versions.map((version) => version.polishedAnswer);

  it('shows both, and keeps mine with theirs as an earlier wording', async () => {
    await meet();
    expect(document.querySelector('del')?.textContent).toContain('until');
    press('Keep mine');
    expect(await screen.findByText(/^Yours is kept/)).toBeTruthy();
    expect(await readStory(database, 'one')).toMatchObject({
      polishedAnswer: 'We waited three long days.',
      notes: 'Mine.\n\nTheirs.',
    });
    expect(await wordings()).toEqual(['We waited three days.', 'We waited until Monday.']);
  });

  it('takes theirs with mine as an earlier wording', async () => {
    await meet();
    press('Take theirs');
    expect(await screen.findByText(/^Theirs is kept/)).toBeTruthy();
    expect(await readStory(database, 'one')).toMatchObject({
      polishedAnswer: 'We waited until Monday.',
      notes: 'Theirs.\n\nMine.',
    });
    expect(await wordings()).toEqual(['We waited three days.', 'We waited three long days.']);
  });

  it('lets one go on writing', async () => {
    await meet();
    press('Keep writing');
    expect(answer().value).toBe('We waited three long days.');
    expect((await readStory(database, 'one'))?.polishedAnswer).toBe('We waited until Monday.');
  });

  it('puts a story back that the other window deleted', async () => {
    await edit();
    type('Polished answer', 'Mine.');
    await deleteStories(database, ['one']);
    press('Save story');
    expect(await screen.findByRole('alertdialog', { name: 'Deleted in another window' })).toBeTruthy();
    press('Save it again');
    expect(await screen.findByText('The story is back, as you wrote it.')).toBeTruthy();
    expect((await readStory(database, 'one'))?.polishedAnswer).toBe('Mine.');
  });
});
