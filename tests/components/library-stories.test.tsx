// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { purgeExpired } from '@/lib/store/expiry';
import { dayMs } from '@/lib/domain/expiry';
import { openDatabase, type Database } from '@/lib/store/database';
import { readStory } from '@/lib/store/stories';
import { library } from '../domain/story-fit-stories';
import { chooseOf, openLibrary, press, storyOf, titles, type } from './library-page';

let database: Database;
beforeEach(() => {
  database = openDatabase(`stories-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
  vi.restoreAllMocks();
});

const some = [
  storyOf('Saying no to a rewrite', {
    category: 'Conflict',
    tags: ['lead', 'code'],
    polishedAnswer: 'The scheduler.',
  }),
  storyOf(
    'Take 10',
    { category: 'Ownership', tags: ['lead'], questionText: 'Why?', notes: 'Scheduler too.' },
    1,
  ),
  storyOf('Take 9', { category: 'Ownership', tags: ['code'], jobId: 'job', questionText: 'How?' }, 2),
];

describe('searching the library', () => {
  it('marks what was found, in the title and in the line that holds it', async () => {
    await openLibrary(database, '#/library?q=sched', some);
    await waitFor(() => expect(titles()).toHaveLength(2));
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['scheduler', 'Scheduler']);
  });

  it('shows markup in a story as the text that it is', async () => {
    const odd = storyOf('odd', { title: '<b>Bold</b>', polishedAnswer: '<img src=x> release' });
    await openLibrary(database, '#/library?q=release', [odd]);
    await waitFor(() => expect(titles()).toEqual(['<b>Bold</b>']));
    expect(document.querySelector('ul img')).toBeNull();
  });

  it('says when only words that are spelt nearly so were found', async () => {
    await openLibrary(database, '#/library?q=scheduller', some);
    expect(await screen.findByText('Nothing has exactly these words. These come close:')).toBeTruthy();
    expect(titles()).toHaveLength(2);
  });

  it('does not find a story that was deleted, and finds it again when it is back', async () => {
    await openLibrary(database, '#/library?q=scheduler', some);
    await waitFor(() => expect(titles()).toHaveLength(2));
    await chooseOf('More for this story', 'Delete story');
    await waitFor(() => expect(titles()).toHaveLength(1));
    press('Undo');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('finds a changed story by its new words', async () => {
    await openLibrary(database, '#/library?q=scheduler', some);
    await waitFor(() => expect(titles()).toHaveLength(2));
    await database.stories.update('Take 10', { notes: 'Nothing of it.' });
    await waitFor(() => expect(titles()).toEqual(['Saying no to a rewrite']));
  });

  it('writes the search into the address, and reads it there', async () => {
    await openLibrary(database, '#/library', some);
    type('Search your stories', 'rewrite');
    await waitFor(() => expect(titles()).toEqual(['Saying no to a rewrite']));
    await waitFor(() => expect(location.hash).toBe('#/library?q=rewrite'));
    location.hash = '#/library?q=take';
    await waitFor(() => expect(titles().toSorted()).toEqual(['Take 10', 'Take 9']));
  });

  it('keeps what was typed where a story is opened before the address knows of it', async () => {
    await openLibrary(database, '#/library', some);
    type('Search your stories', 'take');
    // At once, before the address has followed.
    fireEvent.click(screen.getByRole('link', { name: /^Take 9/ }));
    await waitFor(() => expect(location.hash).toBe('#/library/Take%209?q=take'));
    expect(titles().toSorted()).toEqual(['Take 10', 'Take 9']);
  });
});

describe('filters and order', () => {
  it('come from the address; of tags all have to be there', async () => {
    await openLibrary(database, '#/library?tags=lead&tags=code', some);
    expect(titles()).toEqual(['Saying no to a rewrite']);
    press('Remove the filter code');
    await waitFor(() => expect(titles()).toHaveLength(2));
    await waitFor(() => expect(location.hash).toBe('#/library?tags=lead'));
  });

  it('are chosen in a sheet of their own, and cleared there', async () => {
    await openLibrary(database, '#/library', some);
    press(/^Filter and sort/);
    fireEvent.change(await screen.findByLabelText('Category'), { target: { value: 'Ownership' } });
    await waitFor(() => expect(titles()).toEqual(['Take 10', 'Take 9']));
    fireEvent.change(screen.getByLabelText('Sort by'), { target: { value: 'question' } });
    await waitFor(() => expect(titles()).toEqual(['Take 9', 'Take 10']));
    press('Clear filters');
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('say so where nothing is left, and lead out of it', async () => {
    await openLibrary(database, '#/library?category=Nothing', some);
    expect(screen.getByText('No story is filed like this.')).toBeTruthy();
    press('Clear search and filters');
    await waitFor(() => expect(titles()).toHaveLength(3));
  });
});

describe('several stories', () => {
  it('are deleted together and come back together', async () => {
    await openLibrary(database, '#/library', some);
    await chooseOf('More', 'Select…');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Take 10”' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Take 9”' }));
    expect(screen.getByText('2 selected')).toBeTruthy();
    press('Delete');
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1));
    expect(await screen.findByText('2 stories deleted.')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(3));
  });

  it('are gone for good after that', async () => {
    await openLibrary(database, '#/library', some);
    await chooseOf('More', 'Select…');
    press('Select all');
    press('Delete');
    expect(await screen.findByText('3 stories deleted.')).toBeTruthy();
    await purgeExpired(database, Date.now() + dayMs);
    expect(await database.stories.count()).toBe(0);
  });
});

describe('a cheat sheet', () => {
  const sheet = (): HTMLElement => screen.getByRole('region', { name: 'The sheet as it is printed' });

  it('holds the stories that were selected, by category, with the result in a sentence', async () => {
    const told = {
      ...library[0]!,
      result: 'We waited three days. It held.',
      action: 'I pulled the staging numbers.',
    };
    await openLibrary(database, '#/library/cheat-sheet?ids=release,Take+9', [told, ...some]);
    expect(
      within(sheet())
        .getAllByRole('heading', { level: 3 })
        .map((title) => title.textContent),
    ).toEqual(['The release that waited three days', 'Take 9']);
    expect(within(sheet()).getByText('We waited three days.')).toBeTruthy();
    expect(within(sheet()).getByText(/staging/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Whole answers' }));
    expect(await within(sheet()).findByText(/^My manager wanted to ship/)).toBeTruthy();
  });

  it('holds what a search finds, and is printed from a copy of its own', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await openLibrary(database, '#/library/cheat-sheet?q=rewrite', some);
    await waitFor(() => expect(within(sheet()).getAllByRole('heading', { level: 3 })).toHaveLength(1));
    press('Print or save as PDF');
    expect(printed).toHaveBeenCalledOnce();
    expect(document.querySelector('body > .printed-sheet')?.textContent).toBe(sheet().textContent);
    vi.unstubAllGlobals();
  });

  it('says so where nothing is on it', async () => {
    await openLibrary(database, '#/library/cheat-sheet?ids=nothing', some);
    expect(screen.getByText('No story is on this sheet.')).toBeTruthy();
  });
});

describe('which story fits', () => {
  it('names the best, and why', async () => {
    await openLibrary(database, '#/library/fit', [...library]);
    press('Tell me about a time you disagreed with your manager.');
    const [first] = await screen.findAllByRole('article');
    expect(within(first!).getByRole('link').textContent).toBe('The release that waited three days');
    expect(within(first!).getByText(/You told it to nearly the same question/)).toBeTruthy();
    expect(within(first!).getByText('Fits')).toBeTruthy();
  });

  it('is honest where none does, says what is missing, and lets it be written', async () => {
    const question = 'Tell me about a security breach you found.';
    await openLibrary(database, `#/library/fit?question=${encodeURIComponent(question)}`, [...library]);
    expect(await screen.findByText('None of your stories answers this.')).toBeTruthy();
    expect(screen.getByText(/It asks about Security/)).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Write this story' }));
    location.hash = screen.getByRole('link', { name: 'Write this story' }).getAttribute('href') ?? '';
    expect(await screen.findByDisplayValue(question)).toBeTruthy();
  });

  it('says so in an empty library', async () => {
    await openLibrary(database, '#/library/fit?question=Why%3F');
    expect(await screen.findByText('There is no story in your library yet.')).toBeTruthy();
  });
});

describe('a copy for a job', () => {
  it('is named for the job, and opens; the original stays', async () => {
    const job = {
      id: 'job',
      title: 'Nurse',
      company: 'A clinic',
      skills: [],
      competencies: [],
      summary: '',
      posting: '',
      createdAt: 1,
      updatedAt: 1,
      deletedAt: null,
    };
    await database.jobs.add(job);
    await openLibrary(database, '#/library/Take%209', some);
    await chooseOf('More for this story', 'Duplicate for a job');
    press('Make the copy');
    expect(await screen.findByRole('heading', { name: 'Take 9 · Nurse, A clinic' })).toBeTruthy();
    expect(await screen.findByText('Copied from')).toBeTruthy();
    expect(await readStory(database, 'Take 9')).toMatchObject({ title: 'Take 9' });
  });
});
