// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logConnection } from '@/lib/store/connection-log';
import { openDatabase, type Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { readOwnSettings } from '@/lib/store/settings';
import { addUsage } from '@/lib/store/usage';
import { aJob, anInterview } from '../store/rows';
import { coached, heard, openPage, shows } from './usage-page';

let database: Database;
const open = (hash?: string): Promise<void> => openPage(database, hash);

beforeEach(() => {
  database = openDatabase(`usage-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('a month of usage', () => {
  beforeEach(async () => {
    await openInterview(database, { interview: anInterview({ jobId: 'job' }), job: aJob(), questions: [] });
    await addUsage(database, heard(3));
    await addUsage(database, heard(11));
    await addUsage(database, heard(12, { ...coached, model: 'gpt-5.4-mini', interviewId: 'gone' }));
  });

  it('shows its sum, and its days as a table for those who cannot see the bars', async () => {
    await open();
    expect(screen.getByText('$4.84')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: /by day in November 2026/ })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      expect.stringMatching(/3.*\$0\.17$/),
      expect.stringMatching(/11.*\$0\.17$/),
      expect.stringMatching(/12.*\$4\.50$/),
    ]);
  });

  it('says what it was for, and what each interview cost, with the way to it', async () => {
    await open();
    const purposes = screen.getByRole('heading', { name: 'What it was for' }).closest('section')!;
    expect(purposes.textContent).toMatch(/Writing down what you said\$0\.34.*20 min.*Coaching\$4\.50/);
    const interviews = screen.getByRole('list', { name: /Interviews of this month/ });
    const [gone, nurse] = within(interviews).getAllByRole('listitem');
    expect(gone?.textContent).toMatch(/^An interview that was deleted.*\$4\.50$/);
    expect(within(nurse!).getByRole('link').textContent).toMatch(/^Nurse, A clinic.*\$0\.34$/);
  });

  it('leaves out what a server on this computer metered, and does not ask for its price', async () => {
    await addUsage(database, heard(12, { billed: false }));
    await addUsage(database, heard(13, { ...coached, model: 'house-coach', billed: false }));
    await open();
    expect(screen.getByText('$4.84')).toBeTruthy();
    expect(document.body.textContent).not.toContain('house-coach');
  });

  it('leads to the months in which something was metered, and no further', async () => {
    await addUsage(database, heard(3, { at: new Date(2026, 9, 3).getTime() }));
    await open();
    const before = screen.getByRole('link', { name: 'The month before: October 2026' });
    expect(before.getAttribute('href')).toBe('#/usage/2026-10');
    cleanup();
    await open('#/usage/2026-10');
    expect(screen.getAllByText('$0.17').length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: /The month before/ })).toBeNull();
  });

  it('that is empty between others says so', async () => {
    await open('#/usage/2026-12');
    expect(screen.getByText('Nothing was spent in this month.')).toBeTruthy();
  });

  it('small sums are in words', async () => {
    await addUsage(database, heard(4, { seconds: 2, interviewId: null }));
    await open();
    expect(screen.getByText('Outside interviews').closest('li')?.textContent).toMatch(/less than one cent$/);
  });

  it('small sums stay small where they are a lower bound', async () => {
    await addUsage(database, heard(4, { seconds: 2, interviewId: null }));
    await addUsage(database, heard(4, { ...coached, model: 'north-coach', interviewId: null }));
    await open();
    expect(screen.getByText('Outside interviews').closest('li')?.textContent).toMatch(
      /at least a fraction of a cent$/,
    );
  });

  it('tells of an interview that went on in another month what it cost in all', async () => {
    await addUsage(database, heard(3, { at: new Date(2026, 9, 31, 23).getTime() }));
    await open();
    const [gone, nurse] = within(screen.getByRole('list', { name: /Interviews of this month/ })).getAllByRole(
      'listitem',
    );
    expect(nurse?.textContent).toMatch(/In this month alone; \$0\.51 in all.*\$0\.34$/);
    expect(gone?.textContent).not.toMatch(/in all/);
  });

  it('shows its first interviews, and the rest when asked, where the hand then is', async () => {
    for (const place of Array(9).keys())
      await addUsage(database, heard(20 + place, { interviewId: `gone-${place}` }));
    await open();
    const rows = () =>
      within(screen.getByRole('list', { name: /Interviews of this month/ })).getAllByRole('listitem');
    expect(rows()).toHaveLength(8);
    const more = screen.getByRole('button', { name: 'Show 3 more' });
    more.focus();
    fireEvent.click(more);
    expect(rows()).toHaveLength(11);
    await waitFor(() => expect(document.activeElement).toBe(rows()[8]));
  });

  it('of a model without a price is a lower bound until its price is typed', async () => {
    await addUsage(database, heard(5, { ...coached, model: 'north-coach' }));
    await open();
    expect(screen.getByText('at least $4.84')).toBeTruthy();
    expect(screen.getByText('One model has no price here.')).toBeTruthy();
    const form = screen.getByRole('form', { name: 'north-coach' });
    fireEvent.change(within(form).getByLabelText('Text out'), { target: { value: '2,5' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save price' }));
    await shows('Spent in November 2026$7.34');
    expect(screen.queryByText('One model has no price here.')).toBeNull();
    expect((await readOwnSettings(database)).prices).toMatchObject([{ model: 'north-coach', textOut: 2.5 }]);
  });
});

describe('before anything was used', () => {
  it('the page says so, and still has limit and prices', async () => {
    await open('#/usage');
    expect(screen.getByText('Nothing has cost anything yet.')).toBeTruthy();
    expect(screen.getByText('No answer has been timed yet.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Prices' })).toBeTruthy();
  });
});

describe('how fast things went', () => {
  it('is told by the middle and the slow end, without stages that were not reached', async () => {
    const stages = { heard: 1_000, firstScore: 2_000, followUp: null, voiceStart: null, reviewed: 5_000 };
    await database.latencies.bulkPut(
      [100, 200, 300, 400, 9_000].map((sealed, at) => ({
        ...stages,
        attemptId: `a${at}`,
        interviewId: 'i',
        at,
        sealed,
      })),
    );
    await open();
    const [, sealed, heardRow] = screen.getAllByRole('row').map((row) => row.textContent);
    expect(sealed).toBe('Recording kept0.30 s9.00 s');
    expect(heardRow).toBe('Words complete1.00 s1.00 s');
    expect(screen.queryByText('Follow-up known')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Each answer/ }));
    expect(screen.getAllByText('not reached')).toHaveLength(10);
  });
});

describe('the connection log of an interview', () => {
  it('is behind a line of the interview, and is not there where nothing was noted', async () => {
    await openInterview(database, { interview: anInterview(), job: null, questions: [] });
    await open('#/interviews/interview');
    await screen.findByRole('button', { name: 'Delete interview' });
    expect(screen.queryByRole('button', { name: /Connection log/ })).toBeNull();
    await logConnection(database, {
      id: '1',
      interviewId: 'interview',
      at: 1_000,
      what: 'lost',
      personaId: null,
      detail: 'no answer for 5 s',
    });
    fireEvent.click(await screen.findByRole('button', { name: /Connection log/ }));
    expect(screen.getByText('Connection lost').closest('li')?.textContent).toContain('no answer for 5 s');
  });
});
