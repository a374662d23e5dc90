// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { InterviewTags } from '@/components/library/history/interview-tags';
import { openDatabase, type Database } from '@/lib/store/database';
import { readCsv } from '../archive/read-csv';
import { seedHistory } from '../gallery-library/seed-history';
import { openHistory } from './history-page';

let database: Database;

beforeEach(async () => {
  database = openDatabase(`history-${crypto.randomUUID()}`);
  await seedHistory(database, Date.now(), 12);
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await database.delete();
});

const dialog = async () => within(await screen.findByRole('dialog', { name: 'Export answers' }));

describe('what is listed can be taken along', () => {
  it('as a table among the downloads, where no file can be chosen', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return 'blob:table';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await openHistory(database, '#/interviews?show=answers&about=Conflict&by=score');
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect((await dialog()).getByText('As they are listed: 12 answers.')).toBeTruthy();
    fireEvent.click((await dialog()).getByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/^Exported 12 rows to greenroom-answers-.*\.csv\.$/)).toBeTruthy();
    expect(clicked).toHaveBeenCalledTimes(1);
    const [head, ...rows] = readCsv((await files[0]!.text()).replace(/^\ufeff/, ''));
    const column = (name: string): string[] => rows.map((row) => row[head!.indexOf(name)] ?? '');
    expect(new Set(column('competency'))).toEqual(new Set(['Conflict']));
    const scores = column('score').filter(Boolean).map(Number);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  it('into a file that was chosen, and leaves none where it is cancelled', async () => {
    const log: string[] = [];
    let proceed = (): void => undefined;
    const writable = {
      write: () => {
        log.push('write');
        return new Promise<void>((done) => (proceed = done));
      },
      close: () => Promise.resolve(void log.push('close')),
      abort: () => Promise.resolve(void log.push('abort')),
    };
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.resolve({
        name: 'chosen.json',
        getFile: () => Promise.resolve(new File([], 'chosen.json')),
        createWritable: () => Promise.resolve(writable),
        remove: () => Promise.resolve(void log.push('remove')),
      }),
    );
    await openHistory(database, '#/interviews?show=answers');
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click((await dialog()).getByRole('radio', { name: 'JSON, for programs' }));
    fireEvent.click((await dialog()).getByRole('button', { name: 'Export' }));
    const sheet = within(await screen.findByRole('alertdialog', { name: 'Export answers' }));
    expect(sheet.getByRole('progressbar', { name: 'Export' })).toBeTruthy();
    await waitFor(() => expect(log).toEqual(['write']));
    fireEvent.click(sheet.getByRole('button', { name: 'Cancel' }));
    proceed();
    expect(await screen.findByText('Export cancelled. No file was left.')).toBeTruthy();
    expect(log).toEqual(['write', 'abort', 'remove']);
  });

  it('and says so where the file cannot be written', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await openHistory(database, '#/interviews?show=answers');
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click((await dialog()).getByRole('button', { name: 'Export' }));
    expect((await (await dialog()).findByRole('alert')).textContent).toMatch(/could not be written/);
  });

  it('or not, where no file was chosen after all', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')));
    await openHistory(database, '#/interviews?show=answers');
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click((await dialog()).getByRole('button', { name: 'Export' }));
    await waitFor(async () => expect((await dialog()).queryByRole('alert')).toBeNull());
    fireEvent.click((await dialog()).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the tags of an interview', () => {
  const open = (): void =>
    void render(
      <DatabaseProvider database={database}>
        <InterviewTags interviewId="history-1" />
      </DatabaseProvider>,
    );
  const tags = (): (string | null)[] =>
    within(screen.getByRole('list', { name: 'Tags' }))
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  it('are added by typing or by choosing one that was used before, and taken off', async () => {
    open();
    expect(await screen.findByText('phone screen')).toBeTruthy();
    expect(tags()).toEqual(['phone screen', 'went well']);
    fireEvent.click(screen.getByRole('button', { name: 'Add a tag' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'New tag' }), {
      target: { value: ' Went  WELL' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('This tag is there already.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'New tag' }), { target: { value: '' } });
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Used before' })).getByRole('button', { name: 'redo' }),
    );
    await waitFor(() => expect(tags()).toEqual(['phone screen', 'went well', 'redo']));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag phone screen' }));
    await waitFor(() => expect(tags()).toEqual(['went well', 'redo']));
    expect((await database.interviews.get('history-1'))?.tags).toEqual(['went well', 'redo']);
  });
});
