import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import type { Story } from '@/lib/domain/story';
import { emptyStoryDraft, storyFrom } from '@/lib/domain/story-draft';
import type { Database } from '@/lib/store/database';

/** A story written by hand, changed so many minutes before now. */
export const storyOf = (id: string, part: Partial<Story> = {}, minutesAgo = 0): Story => ({
  ...storyFrom({ ...emptyStoryDraft, title: id }, id, Date.now() - minutesAgo * 60_000),
  ...part,
});

export async function openLibrary(
  database: Database,
  hash: string,
  stories: readonly Story[] = [],
): Promise<void> {
  location.hash = hash;
  await database.stories.bulkPut([...stories]);
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
}

/** The titles of the list, in its order. */
export const titles = (): string[] =>
  within(screen.getByRole('list', { name: 'Your stories' }))
    .getAllByRole('link')
    .map((link) => link.firstChild?.textContent ?? '');

export const press = (name: string | RegExp): unknown =>
  fireEvent.click(screen.getByRole('button', { name }));
export const type = (name: string, value: string): unknown =>
  fireEvent.change(screen.getByLabelText(name, { selector: 'input, textarea, select' }), {
    target: { value },
  });

export async function chooseOf(menu: string, item: string): Promise<void> {
  fireEvent.keyDown(await screen.findByRole('button', { name: menu }), { key: 'Enter' });
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
}
