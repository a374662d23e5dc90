// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { dayMs } from '@/lib/domain/expiry';
import { openDatabase, type Database } from '@/lib/store/database';
import { purgeExpired } from '@/lib/store/expiry';
import { writeCheckpoint } from '@/lib/store/journal';
import { seed } from '../gallery-library/seed';
import { aGoing, anInterview } from '../store/rows';
import { cellsOf, rows } from './history-page';

let database: Database;

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
});

/** The list beside an interview that is open. */
const listed = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Your interviews' })).getAllByRole('link');

describe('the interviews', () => {
  it('are listed with job, answers, state and overall, the newest first', async () => {
    await open('#/interviews');
    const [first, second, third] = rows().map(cellsOf);
    expect(first?.slice(1, 6)).toEqual([
      'Senior Product Engineer, Northwind Health',
      'Mixed',
      'Maya Okafor',
      '4',
      '7.5',
    ]);
    expect(second?.slice(1, 3)).toEqual(['Technical interviewleft open', 'Technical']);
    expect(third?.slice(4, 6)).toEqual(['0', 'practice']);
    expect(screen.getByText('3 interviews')).toBeTruthy();
  });

  it('show questions with their takes: scores, reasons, insight, words', async () => {
    await open('#/interviews/interview-1');
    const heading = await screen.findByRole('heading', { name: /disagreed with a manager/ });
    const question = heading.closest('section')!;
    const takes = within(question).getAllByRole('listitem');
    expect(takes.map((take) => take.querySelector('summary')?.textContent)).toEqual([
      'Take 10:385.6 / 10',
      'Take 20:52 · Best take7.5 / 10',
    ]);
    expect(takes.map((take) => take.querySelector('details')?.open)).toEqual([false, true]);
    expect(within(question).getByRole('complementary').textContent).toContain(
      'A real story that stops just before the result.',
    );
    await waitFor(() => expect(takes[1]?.textContent).toContain('So, um, at my last job'));
    expect(within(takes[1]!).getByRole('link', { name: 'In your library' }).getAttribute('href')).toBe(
      '#/library/story-1',
    );
    expect(screen.getByText('Not scored: too short to judge fairly.')).toBeTruthy();
  });

  it('show no number in practice', async () => {
    await seed(database, Date.now());
    await database.interviews.update('interview-1', { practice: true });
    await open('#/interviews/interview-1', false);
    expect(await screen.findByText('Practice: words, not numbers')).toBeTruthy();
    expect(screen.queryByText(/\/ 10/)).toBeNull();
  });

  it('are deleted with undo, and for good with their sound', async () => {
    await open('#/interviews/interview-1');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete interview' }));
    await waitFor(() => expect(listed()).toHaveLength(2));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed()).toHaveLength(3));
    fireEvent.keyDown(listed()[0]!, { key: 'Delete' });
    await waitFor(() => expect(listed()).toHaveLength(2));
    await purgeExpired(database, Date.now() + dayMs);
    expect(await database.recordings.count()).toBe(0);
    expect(await database.stories.count()).toBe(4);
  });

  it('cannot be deleted while going on', async () => {
    await seed(database, Date.now());
    await writeCheckpoint(database, aGoing({ interview: anInterview({ id: 'interview-1' }) }));
    await open('#/interviews/interview-1', false);
    expect(await screen.findByText(/This interview is going on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete interview' })).toBeNull();
    fireEvent.keyDown(listed()[0]!, { key: 'Delete' });
    await waitFor(() => expect(screen.getAllByText(/End it in the panel/).length).toBeGreaterThan(1));
    expect(listed()).toHaveLength(3);
  });

  it('invite while there are none', async () => {
    await open('#/interviews', false);
    expect(screen.getByText('No interview yet. The chair is ready when you are.')).toBeTruthy();
  });
});

it('the page says what happened when its database cannot be read', async () => {
  database.use({
    stack: 'dbcore',
    name: 'broken',
    create: (down) => ({
      ...down,
      table: (name) => ({
        ...down.table(name),
        query: () => Promise.reject(new DOMException('broken', 'UnknownError')),
        openCursor: () => Promise.reject(new DOMException('broken', 'UnknownError')),
      }),
    }),
  });
  // React tells the console of every caught error; this one is meant.
  const consoleError = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  location.hash = '#/interviews';
  render(<LibraryPage database={database} />);
  expect(await screen.findByText(/cannot open Greenroom’s storage/)).toBeTruthy();
  consoleError.mockRestore();
});
