// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { TakeAlong } from '@/components/library/player/take-along';
import { ToastProvider } from '@/components/ui/toast';
import { openDatabase, type Database } from '@/lib/store/database';
import { seedRecordings } from '../gallery-library/seed-recordings';

let database: Database;
const closed = vi.fn();

async function open(take: { recordingId: string; hasCamera: boolean } | null): Promise<void> {
  render(
    <DatabaseProvider database={database}>
      <ToastProvider>
        <TakeAlong interviewId="heard-1" take={take} onClose={closed} />
      </ToastProvider>
    </DatabaseProvider>,
  );
  await screen.findByRole('radiogroup', { name: 'Format' });
}

beforeEach(async () => {
  closed.mockReset();
  database = openDatabase(`along-${crypto.randomUUID()}`);
  await seedRecordings(database, Date.now(), { 'heard-1': 1 });
});
afterEach(async () => {
  cleanup();
  await database.delete();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const theTake = { recordingId: 'heard-1.sound.1', hasCamera: false };
const make = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Make the file' }));
const wishes = (): (string | null)[] => screen.getAllByRole('option').map((option) => option.textContent);

describe('taking along', () => {
  it('makes a file that tells its size, and saves it with the downloads', async () => {
    const saved: { name: string; blob: Blob }[] = [];
    const made = vi.spyOn(URL, 'createObjectURL');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: made.mock.calls.at(-1)?.[0] as Blob });
    });
    await open(theTake);
    fireEvent.click(screen.getByRole('radio', { name: 'WAV' }));
    make();
    expect(await screen.findByText(/^\d{4}-\d\d-\d\d-.*\.wav, 1\.7 MB$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    expect((await screen.findAllByText(/^Saved: /)).length).toBeGreaterThan(0);
    expect(saved[0]?.name).toMatch(/\.wav$/);
    expect(new TextDecoder().decode((await saved[0]!.blob.arrayBuffer()).slice(0, 4))).toBe('RIFF');
    expect(closed).toHaveBeenCalledOnce();
  });

  it('asks for the place where the browser can, and stays where the answer is no', async () => {
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.reject(new DOMException('The user aborted a request.', 'AbortError')),
    );
    await open(theTake);
    fireEvent.click(screen.getByRole('radio', { name: 'WAV' }));
    make();
    fireEvent.click(await screen.findByRole('button', { name: 'Save the file' }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(closed).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Save the file' })).toBeTruthy();
  });

  it('says so where the place takes no file', async () => {
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.reject(new DOMException('Read only.', 'NoModificationAllowedError')),
    );
    await open(theTake);
    fireEvent.click(screen.getByRole('radio', { name: 'WAV' }));
    make();
    fireEvent.click(await screen.findByRole('button', { name: 'Save the file' }));
    expect((await screen.findAllByText(/could not be saved there/)).length).toBeGreaterThan(0);
    expect(closed).not.toHaveBeenCalled();
  });

  it('lets go of a file when something else is wanted', async () => {
    await open(theTake);
    fireEvent.click(screen.getByRole('radio', { name: 'WAV' }));
    make();
    await screen.findByRole('button', { name: 'Save the file' });
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), { target: { value: 'stereo' } });
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Make the file' })).toBeTruthy();
  });

  it('says what is gone, and what of it is kept', async () => {
    await open(theTake);
    await database.recordings.clear();
    make();
    expect(await screen.findByText('This sound is not here any more.')).toBeTruthy();
  });

  it('offers a picture where there is one, in the one format it can have', async () => {
    await open({ ...theTake, hasCamera: true });
    expect(wishes()).toHaveLength(6);
    fireEvent.change(screen.getByRole('combobox', { name: 'What' }), { target: { value: 'camera' } });
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(screen.getByRole('radio', { name: 'WebM' }).getAttribute('aria-checked')).toBe('true');
    cleanup();
    await open(null);
    expect(wishes()).toHaveLength(4);
    expect(wishes()[0]).toBe('Interview: you left, interviewer right');
  });

  it('is given up at a press, without any file', async () => {
    await open(null);
    fireEvent.click(screen.getByRole('radio', { name: 'WAV' }));
    make();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Make the file' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
  });
});
