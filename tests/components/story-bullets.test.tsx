// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { StoryBullets } from '@/components/library/resumes/story-bullets';
import { ToastProvider } from '@/components/ui/toast';
import { openDatabase, type Database } from '@/lib/store/database';
import { addResume, readResume } from '@/lib/store/resumes';
import { aStory } from '../store/rows';

configure({ asyncUtilTimeout: 5_000 });

const text = 'Experience\nEngineer, Northwind, 2019 – 2021\n- Built the checkout\n\nSkills\nSQL';
const line = 'Showed the numbers; the team waited, and support calls fell by [X%]';

let database: Database;
beforeEach(() => {
  database = openDatabase(`bullets-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await database.delete();
});

const show = (action = 'I showed the numbers.') =>
  render(
    <DatabaseProvider database={database}>
      <ToastProvider>
        <StoryBullets story={aStory({ action, polishedAnswer: '' })} />
      </ToastProvider>
    </DatabaseProvider>,
  );
const keep = () =>
  addResume(database, {
    id: 'r',
    jobId: null,
    basedOn: null,
    title: 'Ada',
    text,
    fileName: null,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
  });

describe('a story, for a resume', () => {
  it('is a line to copy, with its gap', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show();
    expect(screen.getByText('[X%]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Copy this line' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(line);
  });

  it('is added to a place of a resume, and taken out again', async () => {
    await keep();
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Add to resume…' }));
    const place = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Place' });
    expect([...place.options].map((option) => option.text)).toEqual([
      'Experience: Engineer, Northwind',
      'Skills',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 line' }));
    expect(await screen.findByText('1 line added to “Ada”.')).toBeTruthy();
    expect((await readResume(database, 'r'))?.text).toBe(
      text.replace('- Built the checkout', `- Built the checkout\n- ${line}`),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await readResume(database, 'r'))?.text).toBe(text));
  });

  it('leads to a first resume where there is none', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Add to resume…' }));
    const link = await screen.findByRole('link', { name: 'Add a resume' });
    expect(link.getAttribute('href')).toBe('#/resumes/new');
  });

  it('says what is missing where it tells of no deed', () => {
    show('It was hard.');
    expect(screen.getByText(/Nothing here tells what you did yet/)).toBeTruthy();
  });
});
