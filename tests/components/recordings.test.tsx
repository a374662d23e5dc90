// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase, type Database } from '@/lib/store/database';
import { purgeExpired } from '@/lib/store/expiry';
import { seedRecordings } from '../gallery-library/seed-recordings';
import { heardAudio, scriptAudio } from './scripted-audio';

let database: Database;

async function open(hash: string, ages: Record<string, number> = { 'heard-1': 1 }): Promise<void> {
  await seedRecordings(database, Date.now(), ages);
  location.hash = hash;
  render(<LibraryPage database={database} />);
  await waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
}

beforeEach(() => {
  scriptAudio();
  database = openDatabase(`recordings-${crypto.randomUUID()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
  vi.unstubAllGlobals();
});

const rows = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: 'Interviews with recordings' })).getAllByRole('link');
const three = { 'heard-1': 1, 'heard-2': 12, 'heard-3': 27 };

describe('the recordings', () => {
  it('are listed by interview, the newest first, with length, size and how long they stay', async () => {
    await open('#/recordings', three);
    expect(screen.getByText(/^18 recordings · 4:11 · 12 MB$/)).toBeTruthy();
    expect(rows().map((row) => row.lastElementChild?.textContent)).toEqual([
      '3 takes · 1:23 · 4 MB30 days left',
      '3 takes · 1:23 · 4 MBkept',
      '3 takes · 1:23 · 4 MB4 days left',
    ]);
    expect(document.title).toBe('Recordings · Greenroom');
  });

  it('are filtered, and the filter stands in the address', async () => {
    await open('#/recordings', three);
    fireEvent.click(screen.getByRole('radio', { name: 'Kept' }));
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(location.hash).toBe('#/recordings?show=kept');
    expect(rows()[0]?.getAttribute('href')).toBe('#/recordings/heard-2?show=kept');
    fireEvent.click(screen.getByRole('radio', { name: 'Expiring' }));
    await waitFor(() => expect(rows()[0]?.getAttribute('href')).toBe('#/recordings/heard-3?show=soon'));
  });

  it('are kept together, and expire by their dates again after an undo', async () => {
    await open('#/recordings', three);
    fireEvent.click(screen.getByRole('button', { name: 'Select…' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(screen.getByText('3 interviews · 12 MB')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect((await screen.findAllByText('18 recordings are kept now.')).length).toBeGreaterThan(0);
    expect(await database.recordings.filter(({ kept }) => kept).count()).toBe(18);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.recordings.filter(({ kept }) => kept).count()).toBe(6));
  });

  it('are deleted together, kept ones too; come back by undo; and are really gone else', async () => {
    await open('#/recordings', three);
    fireEvent.click(screen.getByRole('button', { name: 'Select…' }));
    const boxes = screen.getAllByRole('checkbox', { name: /^Select (?!all)/ });
    fireEvent.click(boxes[0]!);
    fireEvent.click(boxes[1]!);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox', { name: /^Select (?!all)/ })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox', { name: /^Select (?!all)/ })).toHaveLength(3));
    expect(await database.recordings.filter(({ kept }) => kept).count()).toBe(6);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox', { name: /^Select (?!all)/ })).toHaveLength(1));
    await purgeExpired(database, Date.now() + 20_000);
    expect(await database.recordings.count()).toBe(6);
    expect(await database.chunks.count()).toBe(6);
    expect(await database.attempts.count()).toBe(9);
  });

  it('invite while there are none', async () => {
    await open('#/recordings', {});
    expect(screen.getByText(/What you answer aloud can be heard again here/)).toBeTruthy();
  });

  it('say what is gone, and lead to the words', async () => {
    await open('#/recordings/heard-1');
    await database.recordings.clear();
    const link = await screen.findByRole('link', { name: 'Open the report' });
    await waitFor(() => expect(screen.getByText(/The sound of this interview is gone/)).toBeTruthy());
    expect(link.getAttribute('href')).toBe('#/interviews/heard-1');
  });
});

describe('a whole interview', () => {
  it('is played on one line, from wherever a turn begins', async () => {
    await open('#/recordings/heard-1');
    const line = await screen.findByRole('group', { name: 'The whole interview' });
    expect(within(line).getByText('Question 1')).toBeTruthy();
    fireEvent.click(within(line).getByRole('button', { name: 'Play the interview' }));
    await waitFor(() => expect(heardAudio()?.currentTime).toBe(0));
    const second = screen.getByRole('button', { name: 'Hear it from 1:17' });
    fireEvent.click(second);
    await waitFor(() => expect(heardAudio()).toBeDefined());
    const slider = screen.getByRole('slider', { name: 'Position in the interview' });
    expect(slider.getAttribute('aria-valuetext')).toBe('1:17 of 2:24');
    await waitFor(() => expect(second.closest('li')?.hasAttribute('data-now')).toBe(true));
  });

  it('shows its takes, each with its player when it is opened', async () => {
    await open('#/recordings/heard-1');
    const takes = (await screen.findAllByText(/^Take \d$/)).filter((each) => each.closest('summary'));
    expect(takes).toHaveLength(3);
    expect(screen.queryByRole('group', { name: 'Recording' })).toBeNull();
    const details = takes[0]!.closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(await screen.findByRole('group', { name: 'Recording' })).toBeTruthy();
  });

  it('is not begun anew because something of it is kept', async () => {
    await open('#/recordings/heard-1');
    const line = await screen.findByRole('group', { name: 'The whole interview' });
    fireEvent.click(within(line).getByRole('button', { name: 'Play the interview' }));
    await waitFor(() => expect(heardAudio()).toBeDefined());
    await database.recordings.toCollection().modify({ kept: true });
    await waitFor(() => expect(rows()[0]?.textContent).toContain('kept'));
    expect(screen.getByRole('button', { name: 'Pause the interview' })).toBeTruthy();
  });
});

describe('two takes', () => {
  const both = '#/recordings/heard-1?a=heard-1.q0.1&b=heard-1.q0.2';

  it('stand side by side, with the difference in words', async () => {
    await open(both);
    const figures = await screen.findByRole('table');
    expect(document.title).toBe('Two takes, side by side · Greenroom');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Two takes, side by side'));
    const lines = within(figures)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' · '));
    expect(lines).toEqual([
      'Score · 5.8 · 7.6 · 1.8 higher',
      'Words per minute · 111 · 148 · 37 wpm faster',
      'Fillers per minute · 5.3 · 2.6 · 2.7 fewer',
      'Long pauses · 2 · 0 · 2 fewer',
      'Length · 0:35 · 0:24 · 11 s shorter',
    ]);
  });

  it('are played by one button, and B goes on where A is in its story', async () => {
    await open(both);
    fireEvent.click(await screen.findByRole('button', { name: 'Play A' }));
    await waitFor(() => expect(heardAudio()).toBeDefined());
    const first = heardAudio()!;
    // All that A says but its last sentence.
    first.currentTime = 28;
    fireEvent.keyDown(document.body, { key: 'b' });
    await waitFor(() => expect(heardAudio()).not.toBe(first));
    await waitFor(() => expect(heardAudio()).toBeDefined());
    expect(first.paused).toBe(true);
    expect(heardAudio()!.currentTime).toBeGreaterThan(20);
    expect(heardAudio()!.currentTime).toBeLessThan(23.8);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(heardAudio()).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Play B' })).toBeTruthy();
  });

  it('begin anew at every change where that is wished', async () => {
    await open(both);
    fireEvent.click(await screen.findByRole('radio', { name: 'Begin anew' }));
    fireEvent.click(screen.getByRole('button', { name: 'Play A' }));
    await waitFor(() => expect(heardAudio()).toBeDefined());
    const first = heardAudio()!;
    first.currentTime = 28;
    fireEvent.click(screen.getByRole('button', { name: 'Change to B' }));
    await waitFor(() => expect(heardAudio()).toBeDefined());
    expect(heardAudio()).not.toBe(first);
    expect(heardAudio()!.currentTime).toBe(0);
  });

  it('are heard and read in practice, and not counted', async () => {
    await seedRecordings(database, Date.now(), { 'heard-1': 1 });
    await database.interviews.update('heard-1', { practice: true });
    await open(both, {});
    expect(await screen.findByRole('button', { name: 'Play A' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(document.body.textContent).not.toMatch(/\d\.\d s/);
  });

  it('of which one is gone, or which answer different questions, are not compared', async () => {
    await open('#/recordings/heard-1?a=heard-1.q0.1&b=heard-1.q1.1');
    expect(await screen.findByText(/answer different questions/)).toBeTruthy();
    cleanup();
    await database.recordings.delete('heard-1.sound.3');
    await open(both, {});
    expect(await screen.findByText(/One of these takes has no sound/)).toBeTruthy();
  });
});
