// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { ProgressSection } from '@/components/library/progress/progress-section';
import { useRoute } from '@/components/library/route';
import { openDatabase, type Database } from '@/lib/store/database';
import { seedMonths, seedReports } from '../gallery-library/seed-report';

let database: Database;

function Page() {
  return <ProgressSection query={useRoute().query} />;
}

async function open(hash = '#/progress'): Promise<void> {
  location.hash = hash;
  render(
    <DatabaseProvider database={database}>
      <Page />
    </DatabaseProvider>,
  );
  await screen.findByRole('heading', { name: 'Progress' }, { timeout: 8_000 });
}

beforeEach(() => {
  database = openDatabase(`progress-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

const part = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('progress', () => {
  it('invites while there is nothing', async () => {
    await open();
    expect(screen.getByText('Progress begins with one answer. It need not be a good one.')).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('of two interviews is dots and no line, and says why', async () => {
    await seedMonths(database, Date.now(), 2);
    await open();
    expect(screen.getByRole('note').textContent).toMatch(
      /^2 days so far\. Lines are drawn from four days on/,
    );
    expect(part('Scores').textContent).not.toContain('lately');
    expect(part('Scores').textContent).toContain('2 days');
  });

  it('of months says how each competency went, the weakest first, in words and as a table', async () => {
    await seedMonths(database, Date.now(), 12);
    await open('#/progress?range=all');
    const competencies = part('By competency');
    expect(
      within(competencies)
        .getAllByRole('figure')
        .map((each) => each.textContent),
    ).toEqual([
      expect.stringMatching(/^Decision making6 questions/),
      expect.stringMatching(/^Conflict12 questions.* at first, .* lately/),
      expect.stringMatching(/^Ownership12 questions.* at first, .* lately/),
    ]);
    fireEvent.click(within(competencies).getByRole('button', { name: 'As a table' }));
    const rows = within(competencies).getAllByRole('row');
    expect(rows).toHaveLength(13);
    expect(rows[0]?.textContent).toBe('DayOverallDecision makingConflictOwnership');
  });

  it('leads to what is weakest, with the coach’s own tip', async () => {
    await seedMonths(database, Date.now(), 6);
    await open();
    const next = part('Weakest next');
    expect(next.textContent).toContain('Decision making is where a rehearsal helps most');
    await waitFor(() => expect(next.textContent).toContain('Choose one day: what did you know at nine'));
    expect(within(next).getByRole('link').getAttribute('href')).toMatch(
      /^#\/interviews\/month-\d\?answer=month-\d\.q2\.1$/,
    );
  });

  it('keeps in the address what is looked at', async () => {
    await seedMonths(database, Date.now(), 6);
    await open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'behavioural' } });
    await waitFor(() => expect(location.hash).toBe('#/progress?kind=behavioural'));
    await waitFor(() => expect(screen.getByRole('note').textContent).toMatch(/^2 days so far/));
    fireEvent.change(screen.getByRole('combobox', { name: 'Time' }), { target: { value: 'all' } });
    await waitFor(() => expect(location.hash).toBe('#/progress?range=all&kind=behavioural'));
  });

  it('shows the way out of a choice in which nothing is', async () => {
    await seedMonths(database, Date.now(), 2);
    await open('#/progress?kind=presentation');
    expect(screen.getByText(/No answer in this choice/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look at everything' }).getAttribute('href')).toBe(
      '#/progress?range=all',
    );
  });

  it('draws nothing of practice, and counts its days', async () => {
    await seedReports(database, Date.now());
    await database.interviews.toCollection().modify({ practice: true });
    await open();
    expect(screen.getByText(/All of this was practice: words, not numbers/)).toBeTruthy();
    expect(part('Days of rehearsal').textContent).toMatch(/10 answers in the last 26 weeks/);
    expect(document.body.textContent).not.toMatch(/\/ 10/);
  });

  it('forgets an interview that was deleted', async () => {
    await seedMonths(database, Date.now(), 1);
    await database.interviews.toCollection().modify({ deletedAt: Date.now() });
    await open();
    expect(screen.getByText(/Progress begins with one answer/)).toBeTruthy();
  });
});
