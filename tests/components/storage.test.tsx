// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoWindowMs } from '@/lib/domain/expiry';
import { openDatabase, type Database } from '@/lib/store/database';
import { writeCheckpoint } from '@/lib/store/journal';
import { sealRecording } from '@/lib/store/recordings';
import { changeSettings, readOwnSettings, storePolicy } from '@/lib/store/settings';
import { aGoing, recorded } from '../store/rows';
import { openPage, shows } from './usage-page';

const day = 86_400_000;
let database: Database;
const open = (): Promise<void> => openPage(database, '#/storage');

/** What the browser says of the disk. */
function estimates(usage: number, quota: number): void {
  vi.stubGlobal(
    'navigator',
    Object.assign(navigator, { storage: { estimate: async () => ({ usage, quota }) } }),
  );
}

async function made(id: string, daysAgo: number): Promise<void> {
  await recorded(database, { id, createdAt: Date.now() - daysAgo * day });
  await sealRecording(database, id);
}

beforeEach(() => {
  database = openDatabase(`storage-${crypto.randomUUID()}`);
  estimates(5_000_000, 80_000_000_000);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

describe('the storage page', () => {
  it('says what takes up the room, and how much there is', async () => {
    await made('take', 1);
    await open();
    await shows('5 MB used');
    await shows('80 GB free');
    const parts = within(screen.getByRole('list', { name: /takes up the room/ })).getAllByRole('listitem');
    expect(parts.map((part) => part.textContent)).toEqual([
      expect.stringMatching(/^Your answers 1 recording/),
      expect.stringMatching(/^Interviewers’ lines 0 recordings/),
      expect.stringMatching(/^Words, stories/),
    ]);
    expect(screen.queryByText('The disk is nearly full.')).toBeNull();
  });

  it('warns before an interview would not fit', async () => {
    estimates(5_000_000, 200_000_000);
    await open();
    await shows('The disk is nearly full.');
  });

  it('makes room after asking, the oldest first, and takes it back', async () => {
    await made('newer', 1);
    await made('older', 20);
    await open();
    fireEvent.change(await screen.findByLabelText('How much'), { target: { value: 'half' } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete recordings…' }));
    const sheet = within(screen.getByRole('alertdialog', { name: 'Delete 1 recording?' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Delete' }));
    await shows('1 recording deleted.');
    expect((await database.recordings.get('older'))!.expiresAt).toBeLessThan(
      Date.now() + undoWindowMs + 1_000,
    );
    expect((await database.recordings.get('newer'))!.expiresAt).toBeGreaterThan(Date.now() + 20 * day);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await database.recordings.get('older'))!.expiresAt).toBeGreaterThan(Date.now() + 9 * day),
    );
  });

  it('asks before a shorter time deletes something, and leaves everything where one thinks again', async () => {
    await made('older', 20);
    await open();
    const choice = await screen.findByLabelText<HTMLSelectElement>('Sound of answers');
    fireEvent.change(choice, { target: { value: '7' } });
    const sheet = within(await screen.findByRole('alertdialog', { name: 'Shorten it?' }));
    expect(sheet.getByText('1 recording is older than that and goes now.')).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: 'Leave it' }));
    expect((await readOwnSettings(database)).audioDays).toBe(30);
    fireEvent.change(choice, { target: { value: '90' } });
    await waitFor(async () => expect((await readOwnSettings(database)).audioDays).toBe(90));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('keeps words until they are deleted where one wishes so', async () => {
    await open();
    fireEvent.change(await screen.findByLabelText('Interviews with their words and scores'), {
      target: { value: 'never' },
    });
    await waitFor(async () => expect((await readOwnSettings(database)).textMonths).toBeNull());
  });

  it('offers nothing beyond what the organisation allows, and says whose choice that is', async () => {
    await storePolicy(database, { audioDaysAtMost: 14, textMonthsAtMost: 6 }, Date.now());
    await open();
    const choice = await screen.findByLabelText<HTMLSelectElement>('Sound of answers');
    expect([...choice.options].map(({ text }) => text)).toEqual(['1 day', '7 days', '14 days']);
    expect(choice.value).toBe('14');
    await shows('Your organisation allows no longer. That holds for recordings you keep, too.');
    const text = screen.getByLabelText<HTMLSelectElement>('Interviews with their words and scores');
    expect(text.value).toBe('6');
  });
});

describe('deleting everything', () => {
  const ask = async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    return within(screen.getByRole('alertdialog', { name: 'Delete everything?' }));
  };

  it('asks first, says that there is no way back, and leaves the settings', async () => {
    await made('take', 1);
    await changeSettings(database, { candidateName: 'Ada' });
    const sheet = await ask();
    sheet.getByText(/no way back/);
    fireEvent.click(sheet.getByRole('button', { name: 'Delete everything' }));
    await shows('Everything is deleted.');
    expect(await database.recordings.count()).toBe(0);
    expect((await readOwnSettings(database)).candidateName).toBe('Ada');
  });

  it('takes settings and key along where that is wished, and nothing where it is not', async () => {
    await made('take', 1);
    await changeSettings(database, { candidateName: 'Ada' });
    const sheet = await ask();
    fireEvent.click(sheet.getByRole('switch', { name: 'Settings and the provider’s key, too' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Keep it all' }));
    expect(await database.recordings.count()).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Settings and the provider’s key, too' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything and the settings' }));
    await shows('Everything is deleted.');
    expect((await readOwnSettings(database)).candidateName).toBe('');
  });

  it('is refused while an interview is going on', async () => {
    await made('take', 1);
    await writeCheckpoint(database, aGoing(), Date.now());
    const sheet = await ask();
    fireEvent.click(sheet.getByRole('button', { name: 'Delete everything' }));
    await shows('An interview is going on.');
    expect(await database.recordings.count()).toBe(1);
  });
});
