// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { deviceProvider } from '@/lib/domain/provider';
import { noUsage, type Usage } from '@/lib/domain/usage';
import { logConnection } from '@/lib/store/connection-log';
import { openDatabase, type Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { changeSettings, readOwnSettings } from '@/lib/store/settings';
import { addUsage } from '@/lib/store/usage';
import { aJob, anInterview } from '../store/rows';

let database: Database;
/** The page asks the database four things before it shows any: a busy machine takes its time. */
const patiently = { timeout: 4_000 };

async function open(hash = '#/usage/2026-11'): Promise<void> {
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(document.body.textContent).not.toContain('One moment…'), patiently);
}

/** Waits for words anywhere on the page; looking for an element again and again would keep the database waiting. */
const shows = (words: string): Promise<void> =>
  waitFor(() => expect(document.body.textContent).toContain(words), patiently);

/** Ten minutes of transcription, 17 cents, on a day of November 2026. */
const heard = (day: number, change: Partial<Usage> = {}): Usage => ({
  ...noUsage,
  id: crypto.randomUUID(),
  interviewId: 'interview',
  at: new Date(2026, 10, day, 12).getTime(),
  purpose: 'transcription',
  model: 'gpt-realtime-whisper',
  seconds: 600,
  ...change,
});
const coached = { purpose: 'coaching' as const, seconds: 0, outputTextTokens: 1_000_000 };

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

describe('prices', () => {
  const entry = (model: string) => screen.getByRole('button', { name: new RegExp(`^${model}`) });
  const formOf = (model: string) => screen.getByRole('form', { name: model });
  beforeEach(async () => {
    await changeSettings(database, { provider: { ...deviceProvider, kind: 'openai' } });
  });

  it('of the models in use come first, with their date and source', async () => {
    await open();
    const [voice] = within(screen.getByRole('list', { name: 'In use' })).getAllByRole('listitem');
    expect(voice?.textContent).toBe('gpt-realtime-2.1-mini$10.00 in, $20.00 out per million audio tokens');
    fireEvent.click(entry('gpt-realtime-2.1-mini'));
    expect(screen.getByText(/As of .*2026|As of .*21/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /price list/ }).getAttribute('href')).toMatch(/^https:/);
  });

  it('are changed and taken back', async () => {
    await open();
    fireEvent.click(entry('gpt-realtime-whisper'));
    fireEvent.change(within(formOf('gpt-realtime-whisper')).getByLabelText('Minute of audio'), {
      target: { value: '0.02' },
    });
    fireEvent.click(within(formOf('gpt-realtime-whisper')).getByRole('button', { name: 'Save price' }));
    await shows('$0.02 a minute · your price');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the built-in price' }));
    await shows('gpt-realtime-whisper$0.017 a minute');
    expect((await readOwnSettings(database)).prices).toEqual([]);
  });

  it.each([
    ['-1', /from 0 to 10,000/],
    ['much', /from 0 to 10,000/],
    ['10001', /from 0 to 10,000/],
    ['', /at least one amount/],
  ])('%j is not saved, and why is said', async (typed, why) => {
    await open();
    fireEvent.click(entry('gpt-realtime-whisper'));
    const minute = within(formOf('gpt-realtime-whisper')).getByLabelText('Minute of audio');
    fireEvent.change(minute, { target: { value: typed } });
    fireEvent.click(within(formOf('gpt-realtime-whisper')).getByRole('button', { name: 'Save price' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(why);
    expect((await readOwnSettings(database)).prices).toEqual([]);
  });

  it('a model is added by its name', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a model' }));
    const form = formOf('Add a model');
    fireEvent.change(within(form).getByLabelText('Text in'), { target: { value: '1' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save price' }));
    expect(within(form).getByText('A model needs a name.')).toBeTruthy();
    fireEvent.change(within(form).getByLabelText('Name of the model'), { target: { value: ' my-coach ' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save price' }));
    await shows('The price of my-coach is yours now.');
    expect(screen.queryByRole('form', { name: 'Add a model' })).toBeNull();
    expect((await readOwnSettings(database)).prices).toMatchObject([{ model: 'my-coach', textIn: 1 }]);
  });

  it('models that will be switched off are named with their day', async () => {
    await changeSettings(database, { shutdowns: [{ model: 'gpt-realtime-whisper', on: '2027-05-01' }] });
    await open();
    expect(screen.getByText(/gpt-realtime-whisper on .*2027/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Choose models' }).getAttribute('href')).toBe('/onboarding.html');
  });
});

describe('the limit for one interview', () => {
  it('is set, changed and lifted', async () => {
    await open();
    const limit = (): HTMLInputElement => screen.getByLabelText('US dollars');
    const save = async (typed: string): Promise<number | null> => {
      fireEvent.change(limit(), { target: { value: typed } });
      fireEvent.click(screen.getByRole('button', { name: 'Save limit' }));
      await shows(typed ? 'One interview may cost $1.50.' : 'Interviews have no limit now.');
      return (await readOwnSettings(database)).costCap;
    };
    expect(await save('1.5')).toBe(1.5);
    expect(await save('')).toBeNull();
  });

  it('below a cent or without a number is refused', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('US dollars'), { target: { value: '0' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save limit' }));
    expect(screen.getByText(/between 0.01 and 1,000/)).toBeTruthy();
    expect((await readOwnSettings(database)).costCap).toBeNull();
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
