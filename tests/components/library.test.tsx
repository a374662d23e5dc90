// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase, type Database } from '@/lib/store/database';
import { readRecording } from '@/lib/store/recordings';
import { readStory, saveStory } from '@/lib/store/stories';
import { purgeExpired } from '@/lib/store/expiry';
import { dayMs } from '@/lib/domain/expiry';
import { seed } from '../gallery-library/seed';

let database: Database;
const take = 'recording-interview-1.q0.4';

async function open(hash: string, filled = true): Promise<void> {
  location.hash = hash;
  if (filled) await seed(database, Date.now());
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
}

beforeEach(() => {
  database = openDatabase(`library-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
  vi.restoreAllMocks();
});

const storyLinks = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Your stories' })).getAllByRole('link');
const names = (links: HTMLElement[]): string[] => links.map((link) => link.firstChild?.textContent ?? '');

describe('the library', () => {
  it('shows its stories, last changed first, and opens the first', async () => {
    await open('#/library');
    expect(names(storyLinks())[0]).toBe('The release that waited three days');
    expect(screen.getByText('4 stories')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'The release that waited three days' })).toBeTruthy();
    expect(document.title).toBe('Library · Greenroom');
  });

  it('opens the story that the address names', async () => {
    await open('#/library/story-2');
    expect(await screen.findByRole('heading', { name: 'Halving the on-call load' })).toBeTruthy();
    expect(storyLinks()[1]?.getAttribute('aria-current')).toBe('true');
    expect(screen.getByText('Not told yet')).toBeTruthy();
  });

  it('says so when the named story is gone', async () => {
    await open('#/library/nothing');
    expect(screen.getByText('This story is not in your library any more.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Show the library' }).getAttribute('href')).toBe('#/library');
  });

  it('finds as one types: every word, in any place, whatever its case or accents', async () => {
    await open('#/library');
    const field = screen.getByRole('textbox', { name: 'Search your stories' });
    fireEvent.change(field, { target: { value: 'PAGÉS week' } });
    expect(names(storyLinks())).toEqual(['Halving the on-call load']);
    fireEvent.change(field, { target: { value: 'leadership' } });
    expect(names(storyLinks())).toEqual(['Mentoring Priya into her first lead role']);
    fireEvent.change(field, { target: { value: 'submarine' } });
    expect(screen.getByText('No story has all of these words.')).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(storyLinks()).toHaveLength(4);
  });

  it('marks every gap of the polished answer', async () => {
    await open('#/library/story-1');
    expect((await screen.findAllByTitle('Gap to fill')).slice(0, 3).map((gap) => gap.textContent)).toEqual([
      '[$X]',
      '[X%]',
      '[X%]',
    ]);
  });

  it('copies the polished answer as plain text', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open('#/library/story-2');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy text' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith((await readStory(database, 'story-2'))?.polishedAnswer);
  });

  it('says so when the browser does not let it copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await open('#/library/story-2');
    fireEvent.click(await screen.findByRole('button', { name: 'Copy text' }));
    expect(await screen.findByText(/did not let us copy/)).toBeTruthy();
  });

  it('renames a story, and not to nothing', async () => {
    await open('#/library/story-2');
    fireEvent.click(await screen.findByRole('button', { name: 'Edit title' }));
    const field = screen.getByRole('textbox', { name: 'Title of the story' });
    fireEvent.change(field, { target: { value: '   ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save title' }));
    expect(await screen.findByText(/needs a title/)).toBeTruthy();
    fireEvent.change(field, { target: { value: ' Quieter nights ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save title' }));
    expect(await screen.findByRole('heading', { name: 'Quieter nights' })).toBeTruthy();
    expect((await readStory(database, 'story-2'))?.title).toBe('Quieter nights');
  });

  it('deletes the story that has the focus, moves on, and brings it back', async () => {
    await open('#/library');
    const [, second] = storyLinks();
    second?.focus();
    fireEvent.keyDown(second!, { key: 'Delete' });
    await waitFor(() => expect(storyLinks()).toHaveLength(3));
    expect(document.activeElement?.textContent).toMatch(/^Saying no to a rewrite/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(storyLinks()).toHaveLength(4));
    expect(names(storyLinks())[1]).toBe('Halving the on-call load');
  });

  it('takes back a deletion with Ctrl+Z, and says when it is too late', async () => {
    await open('#/library/story-2');
    fireEvent.keyDown(await screen.findByRole('button', { name: 'More for this story' }), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Delete story' }));
    await waitFor(() => expect(storyLinks()).toHaveLength(3));
    await purgeExpired(database, Date.now() + dayMs);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(await screen.findByText('That could not be brought back any more.')).toBeTruthy();
    expect(storyLinks()).toHaveLength(3);
  });

  it('moves through its list by arrows', async () => {
    await open('#/library');
    const [first] = storyLinks();
    first?.focus();
    fireEvent.keyDown(first!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(storyLinks()[1]);
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement).toBe(storyLinks()[3]);
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(storyLinks()[3]);
  });

  it('invites while it is empty', async () => {
    await open('#/library', false);
    expect(screen.getByText(/stories you save will wait here/)).toBeTruthy();
    expect(screen.getByText(/Save to library/)).toBeTruthy();
  });

  it('learns of a story that is saved elsewhere', async () => {
    await open('#/library');
    const story = await readStory(database, 'story-1');
    await saveStory(database, {
      ...story!,
      id: 'new',
      title: 'Just saved',
      sourceAttemptId: 'x',
      updatedAt: Date.now() + 1,
    });
    await waitFor(() => expect(names(storyLinks())[0]).toBe('Just saved'));
  });
});

describe('the sound of a take', () => {
  it('tells when it expires, and is kept on request', async () => {
    await open('#/library/story-1');
    expect(await screen.findByText('Expires in 29 days')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep the recording' }));
    expect(await screen.findByText('Kept until you delete it')).toBeTruthy();
    expect((await readRecording(database, take))?.kept).toBe(true);
  });

  it('is deleted at once, comes back by undo, and leaves the words', async () => {
    await open('#/library/story-1');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the recording now' }));
    expect(await screen.findByText('The recording is gone; the words stay.')).toBeTruthy();
    expect(await readRecording(database, take)).toBeNull();
    expect(screen.getByText(/So, um, at my last job/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Play the recording' })).toBeTruthy();
    expect(await database.chunks.where('[recordingId+index]').equals([take, 0]).count()).toBe(1);
  });

  it('is not offered once it has expired, even before a purge came by', async () => {
    await seed(database, Date.now());
    await database.recordings.update(take, { expiresAt: Date.now() - 1 });
    await open('#/library/story-1', false);
    expect(await screen.findByText('The recording is gone; the words stay.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Play the recording' })).toBeNull();
  });
});
