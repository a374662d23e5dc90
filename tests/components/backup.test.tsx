// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { writeCheckpoint } from '@/lib/store/journal';
import { aGoing, anInterview, aQuestion, aStory } from '../store/rows';
import { openPage, shows } from './usage-page';

let database: Database;
let saved: Uint8Array<ArrayBuffer>[];

const open = (): Promise<void> => openPage(database, '#/backup');
const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: string): boolean => fireEvent.click(screen.getByRole('checkbox', { name }));
const type = (label: string, value: string): boolean =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

function choose(content: BlobPart[]): void {
  const file = new File(content, 'mine.greenroom');
  fireEvent.change(screen.getByLabelText('Backup file'), { target: { files: [file] } });
}

/** The browser's dialog for saving, answered at once; what is written is kept. */
const dialog = () =>
  Promise.resolve({
    name: 'mine.greenroom',
    createWritable: () =>
      Promise.resolve(
        new WritableStream<Uint8Array<ArrayBuffer>>({ write: (data) => void saved.push(data.slice()) }),
      ),
  });

beforeEach(async () => {
  database = openDatabase(`backup-${crypto.randomUUID()}`);
  saved = [];
  vi.stubGlobal('showSaveFilePicker', dialog);
  // The page's stand-in knows no locks.
  const locks = {
    request: async (_: string, ...rest: [...object[], (lock: object) => unknown]) =>
      (rest.at(-1) as (lock: object) => unknown)({}),
  };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  await openInterview(database, { interview: anInterview(), job: null, questions: [aQuestion()] });
  await database.stories.put(aStory());
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await database.delete();
});

describe('the backup page', () => {
  it('says what there is to take along, saves it, and remembers when', async () => {
    await open();
    await shows('You have not made a backup yet.');
    await shows('1 interview, no answers');
    press('Save backup…');
    await shows('The backup is saved.');
    await shows('mine.greenroom');
    await shows('Last backup:');
    expect(saved.length).toBeGreaterThan(0);
  });

  it('takes recordings along only with their interviews, and nothing where nothing is chosen', async () => {
    await open();
    tick('Interviews');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'With their recordings' }).checked).toBe(
      false,
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Everything' }).indeterminate).toBe(true);
    tick('Everything');
    tick('Everything');
    await shows('Choose something to take along.');
    press('Save backup…');
    expect(saved).toEqual([]);
  });

  it('asks for a passphrase twice, and says that it cannot be recovered', async () => {
    await open();
    fireEvent.click(screen.getByRole('switch', { name: /passphrase/ }));
    await shows('Nobody can open the file without it');
    type('Passphrase', 'lamp');
    await shows('At least ten characters');
    type('Passphrase', 'nine lamps over the stage');
    type('Once more', 'nine lambs');
    await shows('The two are not the same yet.');
    press('Save backup…');
    expect(saved).toEqual([]);
    type('Once more', 'nine lamps over the stage');
    press('Save backup…');
    await shows('It opens with its passphrase only.');
    await database.stories.clear();
    press('Make another');
    choose(saved);
    await screen.findByText(/“mine.greenroom” has a passphrase/);
    type('Passphrase', 'nine lambs');
    press('Open');
    await shows('That does not open it.');
    type('Passphrase', 'nine lamps over the stage');
    press('Open');
    await shows('What is in it');
  });

  it('shows what a file would change before anything does, and then what was changed', async () => {
    await open();
    press('Save backup…');
    await shows('The backup is saved.');
    await database.stories.clear();
    choose(saved);
    await shows('What is in it');
    await shows('1 new');
    expect(await database.stories.count()).toBe(0);
    press('Bring back');
    await shows('It is all here');
    await shows('1 added');
    expect(await database.stories.count()).toBe(1);
  });

  it('says so where it cannot be held against what is here', async () => {
    await open();
    press('Save backup…');
    await shows('The backup is saved.');
    const unreadable = (): never => {
      throw new DOMException('unreadable', 'UnknownError');
    };
    database.stories.hook('reading', unreadable);
    choose(saved);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing here has changed.');
    press('Choose another file');
    await shows('Drop a .greenroom file here');
  });

  it('leaves out what is not chosen', async () => {
    await open();
    press('Save backup…');
    await shows('The backup is saved.');
    await database.stories.clear();
    choose(saved);
    await shows('What is in it');
    await waitFor(() => tick('Stories'));
    press('Bring back');
    await shows('It is all here');
    expect(await database.stories.count()).toBe(0);
  });

  it.each([
    ['%PDF-1.7', 'This is a PDF, not a backup.'],
    ['', 'This file is empty.'],
    ['PK but nothing else', 'This backup is damaged.'],
  ])('says what is wrong with a file, what was kept and what to do: %s', async (content, what) => {
    await open();
    choose([content]);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(what);
    expect(alert.textContent).toContain('Nothing here has changed.');
    press('Choose another file');
    await shows('Drop a .greenroom file here');
  });

  it('waits while an interview is going on', async () => {
    await open();
    press('Save backup…');
    await shows('The backup is saved.');
    await writeCheckpoint(database, aGoing(), Date.now());
    choose(saved);
    await shows('What is in it');
    await waitFor(() => press('Bring back'));
    await shows('An interview is going on.');
  });
});
