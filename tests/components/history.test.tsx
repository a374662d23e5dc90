// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '@/lib/store/database';
import { writeCheckpoint } from '@/lib/store/journal';
import { seedHistory } from '../gallery-library/seed-history';
import { aGoing, anInterview } from '../store/rows';
import { cellsOf, links, named, openHistory, rows } from './history-page';

let database: Database;

beforeEach(async () => {
  database = openDatabase(`history-${crypto.randomUUID()}`);
  await seedHistory(database, Date.now(), 12);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await database.delete();
});

const search = (): HTMLElement => screen.getByRole('textbox', { name: 'Search interviews and answers' });
const heading = (name: string): HTMLElement =>
  screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const cache = 'How would you keep a cache from serving stale prices during a sale?';

describe('the record', () => {
  it('shows answers in place of interviews, and the address says so', async () => {
    await openHistory(database, '#/interviews');
    expect(screen.getByText('12 interviews')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Answers' }));
    expect(await screen.findByText('60 answers')).toBeTruthy();
    expect(location.hash).toBe('#/interviews?show=answers');
    expect(named()).toContain(cache);
    expect(links()[0]?.getAttribute('href')).toBe(
      '#/interviews/history-0?show=answers&answer=history-0.q4.1',
    );
  });

  it('is ordered by any column, and says which way round', async () => {
    await openHistory(database, '#/interviews');
    expect(heading('Date').getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: 'Score' }));
    await waitFor(() => expect(heading('Score').getAttribute('aria-sort')).toBe('descending'));
    expect(heading('Score').textContent).toContain('from the largest');
    const scores = rows().map((row) => Number(cellsOf(row)[5]));
    expect(scores[0]).toBe(Math.max(...scores.filter(Number.isFinite)));
    fireEvent.click(screen.getByRole('button', { name: /^Score/ }));
    await waitFor(() => expect(location.hash).toBe('#/interviews?by=score&order=up'));
  });

  it('draws only what is in sight', async () => {
    await seedHistory(database, Date.now(), 200);
    await openHistory(database, '#/interviews?show=answers');
    expect(screen.getByText('1,000 answers')).toBeTruthy();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001');
    expect(rows().length).toBeLessThan(60);
  });

  it('says of an interview that waits that it can be resumed', async () => {
    await writeCheckpoint(
      database,
      aGoing({ interview: anInterview({ id: 'history-3' }) }),
      Date.now() - 86_400_000,
    );
    await openHistory(database, '#/interviews?state=abandoned');
    expect(await screen.findByText('left open · can be resumed')).toBeTruthy();
  });
});

describe('filters', () => {
  it('stand in the address, as chips, and in the count', async () => {
    await openHistory(database, '#/interviews?show=answers&about=Conflict&least=6&nonsense=1');
    expect(screen.getByText(/^\d+ of 60 answers$/)).toBeTruthy();
    expect(new Set(rows().map((row) => cellsOf(row)[3]))).toEqual(new Set(['Conflict']));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the filter Score from: 6' }));
    await waitFor(() => expect(location.hash).toBe('#/interviews?show=answers&about=Conflict'));
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('60 answers')).toBeTruthy();
  });

  it('are chosen from what there is, with all tags to be met', async () => {
    await openHistory(database, '#/interviews');
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    fireEvent.click(sheet.getByRole('button', { name: /^Tags/ }));
    fireEvent.click(await sheet.findByRole('checkbox', { name: /phone screen/ }));
    expect(await screen.findByText(/ of 12 interviews/)).toBeTruthy();
    fireEvent.click(await sheet.findByRole('checkbox', { name: /went well/ }));
    await waitFor(() => expect(location.hash).toBe('#/interviews?tag=phone+screen&tag=went+well'));
    expect(rows().length).toBeGreaterThan(0);
    for (const row of rows()) expect(cellsOf(row).at(-1)).toMatch(/phone screen.*went well/);
  });

  it('go back a step with the browser’s Back', async () => {
    await openHistory(database, '#/interviews?kind=technical');
    location.hash = '#/interviews';
    expect(await screen.findByText('12 interviews')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Remove the filter/ })).toBeNull();
  });

  it('find words that were said, once these have been read', async () => {
    await openHistory(database, '#/interviews?show=answers');
    fireEvent.change(search(), { target: { value: 'SUBMARINE manager' } });
    expect(await screen.findByText(/^2 of 60 answers$/)).toBeTruthy();
    expect(location.hash).toBe('#/interviews?show=answers&q=SUBMARINE+manager');
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(await screen.findByText('60 answers')).toBeTruthy();
  });

  it('say which one stands in the way where nothing is found', async () => {
    await openHistory(database, '#/interviews?q=zebra&tag=redo');
    expect(await screen.findByText('Nothing fits all of this.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Without “Words”: \d+ interview/ }));
    await waitFor(() => expect(location.hash).toBe('#/interviews?tag=redo'));
    expect(rows().length).toBeGreaterThan(0);
  });
});

describe('the keyboard', () => {
  it('moves from row to row, jumps, and comes to the search', async () => {
    await openHistory(database, '#/interviews');
    const all = links();
    all[0]?.focus();
    fireEvent.keyDown(all[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(all[1]);
    fireEvent.keyDown(all[1]!, { key: 'End' });
    expect(document.activeElement).toBe(all[11]);
    fireEvent.keyDown(all[11]!, { key: 'Home' });
    expect(document.activeElement).toBe(all[0]);
    expect(all.map((link) => link.tabIndex).filter((index) => index === 0)).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search());
  });

  it('deletes the interview that has the focus, moves on, and brings it back', async () => {
    await openHistory(database, '#/interviews');
    const [first, second] = links();
    first?.focus();
    fireEvent.keyDown(first!, { key: 'Delete' });
    await waitFor(() => expect(rows()).toHaveLength(11));
    await waitFor(() => expect(document.activeElement).toBe(second));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(12));
  });

  it('takes back the last deletion alone with Ctrl+Z, from a box as well', async () => {
    await openHistory(database, '#/interviews');
    for (const left of [11, 10]) {
      const [first] = links();
      first?.focus();
      fireEvent.keyDown(first!, { key: 'Delete' });
      await waitFor(() => expect(rows()).toHaveLength(left));
    }
    fireEvent.keyDown(screen.getAllByRole('checkbox')[1]!, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(rows()).toHaveLength(11));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(rows()).toHaveLength(11);
  });

  it('walks the list beside a report without losing its place to the answer that is shown', async () => {
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as MediaQueryList);
    await openHistory(database, '#/interviews/history-0?show=answers&answer=history-0.q4.1');
    const list = within(await screen.findByRole('list', { name: 'Your answers' }));
    const [first, second] = list.getAllByRole('link');
    first?.focus();
    fireEvent.keyDown(first!, { key: 'ArrowDown' });
    const asked = new URLSearchParams(second!.getAttribute('href')!.split('?')[1]).get('answer')!;
    await waitFor(() => expect(location.hash).toContain(asked));
    await waitFor(() => expect(second!.getAttribute('aria-current')).toBe('true'));
    // The report takes its time; whatever it does then must leave the focus in the list.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(document.activeElement).toBe(second);
  });

  it('deletes a single answer beside its report, and brings it back; the interview stays', async () => {
    await openHistory(database, '#/interviews/history-0?show=answers');
    const list = within(await screen.findByRole('list', { name: 'Your answers' }));
    const count = await database.attempts.count();
    const [first] = list.getAllByRole('link');
    first?.focus();
    fireEvent.keyDown(first!, { key: 'Delete' });
    expect(await screen.findByText('Answer deleted, with its recording.')).toBeTruthy();
    expect(await database.attempts.count()).toBe(count - 1);
    expect(location.hash).toContain('history-0?');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.attempts.count()).toBe(count));
    expect(await database.digests.count()).toBe(count);
  });

  it('selects with Space, to a row with Shift, everything with Ctrl+A, and lets go with Escape', async () => {
    await openHistory(database, '#/interviews');
    const [first] = links();
    fireEvent.keyDown(first!, { key: ' ' });
    expect(await screen.findByText('1 selected')).toBeTruthy();
    fireEvent.keyDown(first!, { key: 'ArrowDown', shiftKey: true });
    expect(await screen.findByText('2 selected')).toBeTruthy();
    fireEvent.keyDown(first!, { key: 'a', ctrlKey: true });
    expect(await screen.findByText('12 selected')).toBeTruthy();
    fireEvent.keyDown(first!, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText(/selected$/)).toBeNull());
  });
});

describe('many at once', () => {
  const boxes = (): HTMLElement[] => rows().map((row) => within(row).getByRole('checkbox'));

  it('are selected up to a row with Shift, deleted after asking, and brought back', async () => {
    await openHistory(database, '#/interviews');
    fireEvent.click(boxes()[1]!);
    fireEvent.click(boxes()[3]!, { shiftKey: true });
    const bar = await screen.findByRole('group', { name: 'What is selected' });
    expect(within(bar).getByText('3 selected')).toBeTruthy();
    fireEvent.click(within(bar).getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 3 interviews?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(rows()).toHaveLength(9));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toHaveLength(12));
  });

  it('stay where one of them is going on, and say why', async () => {
    await writeCheckpoint(database, aGoing({ interview: anInterview({ id: 'history-0' }) }));
    await openHistory(database, '#/interviews');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all 12' }));
    const bar = await screen.findByRole('group', { name: 'What is selected' });
    fireEvent.click(within(bar).getByRole('button', { name: 'Delete' }));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.getAllByText(/The interview that is going on stays/).length).toBeGreaterThan(0);
  });

  it('are single answers where answers were selected: asked about, deleted, and brought back', async () => {
    await openHistory(database, '#/interviews?show=answers');
    fireEvent.click(boxes()[0]!);
    fireEvent.click(boxes()[1]!);
    const bar = await screen.findByRole('group', { name: 'What is selected' });
    fireEvent.click(within(bar).getByRole('button', { name: 'Delete' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.getByText('60 answers')).toBeTruthy();
    fireEvent.click(within(bar).getByRole('button', { name: 'Delete' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 2 answers?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('58 answers')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('60 answers')).toBeTruthy();
  });
});
