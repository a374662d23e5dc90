// @vitest-environment happy-dom
// Before the store: Dexie takes the browser's database when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatabaseProvider } from '@/components/library/database';
import { TakePlayer } from '@/components/library/player/take-player';
import { ToastProvider } from '@/components/ui/toast';
import { readAttempt, updateAttempt } from '@/lib/store/attempts';
import { openDatabase, type Database } from '@/lib/store/database';
import { readRecording } from '@/lib/store/recordings';
import { seedRecordings } from '../gallery-library/seed-recordings';
import { heardAudio, scriptAudio, ScriptedAudio } from './scripted-audio';

let database: Database;
const take = 'heard-1.q0.1';
const sound = 'heard-1.sound.1';

async function open(): Promise<void> {
  const attempt = await readAttempt(database, take);
  render(
    <DatabaseProvider database={database}>
      <ToastProvider>
        <TakePlayer attempt={attempt!}>
          <p>Its words as text</p>
        </TakePlayer>
      </ToastProvider>
    </DatabaseProvider>,
  );
}

beforeEach(async () => {
  scriptAudio();
  database = openDatabase(`player-${crypto.randomUUID()}`);
  await seedRecordings(database, Date.now(), { 'heard-1': 1 });
});
afterEach(async () => {
  cleanup();
  await database.delete();
  vi.unstubAllGlobals();
});

const slider = (): HTMLElement => screen.getByRole('slider', { name: 'Position in the recording' });
const play = async (): Promise<ScriptedAudio> => {
  fireEvent.click(await screen.findByRole('button', { name: 'Play the recording' }));
  await waitFor(() => expect(heardAudio()).toBeDefined());
  return heardAudio()!;
};

describe('a take', () => {
  it('loads no sound before it is played, and plays and pauses', async () => {
    await open();
    await screen.findByRole('group', { name: 'Recording' });
    expect(ScriptedAudio.made).toHaveLength(0);
    const audio = await play();
    fireEvent.click(screen.getByRole('button', { name: 'Pause the recording' }));
    expect(audio.paused).toBe(true);
    expect(screen.getByRole('button', { name: 'Play the recording' })).toBeTruthy();
  });

  it('is moved by keys: two seconds, five, to its start and its end', async () => {
    await open();
    await screen.findByRole('group', { name: 'Recording' });
    const at = (): string | null => slider().getAttribute('aria-valuetext');
    for (const [key, text] of [
      ['ArrowRight', '0:02 of 0:35'],
      ['ArrowUp', '0:07 of 0:35'],
      ['ArrowLeft', '0:05 of 0:35'],
      ['ArrowDown', '0:00 of 0:35'],
      ['End', '0:35 of 0:35'],
      ['Home', '0:00 of 0:35'],
    ] as const) {
      fireEvent.keyDown(slider(), { key });
      expect(at()).toBe(text);
    }
    fireEvent.keyDown(slider(), { key: ' ' });
    await waitFor(() => expect(heardAudio()).toBeDefined());
  });

  it('begins where one has moved to before it was loaded', async () => {
    await open();
    await screen.findByRole('group', { name: 'Recording' });
    fireEvent.keyDown(slider(), { key: 'ArrowUp' });
    expect((await play()).currentTime).toBe(5);
  });

  it('is heard faster without sounding higher, and so is the next one on this device', async () => {
    await open();
    const audio = await play();
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
    await waitFor(() => expect(audio.playbackRate).toBe(1.5));
    expect(audio.preservesPitch).toBe(true);
    cleanup();
    await open();
    expect((await play()).playbackRate).toBe(1.5);
  });

  it('plays a filler with some of what stands around it, and stops there', async () => {
    await open();
    const moments = await screen.findByRole('list', { name: 'Moments to hear again' });
    const um = within(moments).getByRole('button', { name: /“um” at about/ });
    fireEvent.click(um);
    await waitFor(() => expect(heardAudio()).toBeDefined());
    const audio = heardAudio()!;
    const filler = (await readAttempt(database, take))?.delivery?.fillers.find(({ word }) => word === 'um');
    expect(audio.currentTime).toBeCloseTo(filler!.at! - 0.7, 1);
    await waitFor(() => expect(um.getAttribute('aria-pressed')).toBe('true'));
    audio.currentTime = filler!.at! + 0.71;
    await waitFor(() => expect(audio.paused).toBe(true), { timeout: 3_000 });
    expect(um.getAttribute('aria-pressed')).toBe('false');
  });

  it('marks the word that is being said, and goes to one that is pressed', async () => {
    await open();
    const audio = await play();
    const words = screen.getByRole('group', { name: 'Words as they are heard' });
    const manager = within(words).getByText('manager');
    fireEvent.click(manager);
    await waitFor(() => expect(words.querySelectorAll('.said-now')).toHaveLength(1));
    expect(words.querySelector('.said-now')?.textContent).toBe('manager');
    expect(audio.currentTime).toBeGreaterThan(5);
    expect(screen.getByText(/approximate/)).toBeTruthy();
  });

  it('does not draw itself anew while it is heard', async () => {
    const attempt = await readAttempt(database, take);
    let drawn = 0;
    render(
      <DatabaseProvider database={database}>
        <Profiler id="player" onRender={() => (drawn += 1)}>
          <TakePlayer attempt={attempt!} />
        </Profiler>
      </DatabaseProvider>,
    );
    const audio = await play();
    const words = screen.getByRole('group', { name: 'Words as they are heard' });
    await screen.findByRole('button', { name: 'Pause the recording' });
    const before = drawn;
    const said = new Set<string>();
    for (audio.currentTime = 1; audio.currentTime < 6; audio.currentTime += 0.25) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      said.add(words.querySelector('.said-now')?.textContent ?? '');
    }
    expect(said.size).toBeGreaterThan(8);
    expect(drawn).toBe(before);
  });

  it('says so when the browser cannot play it, keeps it, and tries once more', async () => {
    await open();
    (await play()).onerror?.();
    expect(await screen.findByText('The browser cannot play this recording.')).toBeTruthy();
    expect(await readRecording(database, sound)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try once more' }));
    await waitFor(() => expect(ScriptedAudio.made).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText('The browser cannot play this recording.')).toBeNull());
  });

  it('leads to the other take of its question, the earlier one as A', async () => {
    await open();
    const link = await screen.findByRole('link', { name: 'Compare takes' });
    expect(link.getAttribute('href')).toBe('#/recordings/heard-1?a=heard-1.q0.1&b=heard-1.q0.2');
  });

  it('that was deleted comes back by Ctrl+Z, though its player went with it', async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the recording now' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Recording' })).toBeNull());
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(await screen.findByRole('group', { name: 'Recording' })).toBeTruthy();
  });

  it('keeps its sound where its picture could not be deleted with it, and says so', async () => {
    const recording = await readRecording(database, sound);
    const camera = { id: 'camera', channel: 'camera', state: 'encoded' } as const;
    await database.recordings.add({ ...recording!, ...camera });
    database.recordings.hook('deleting', (id) => {
      if (id === 'camera') throw new DOMException('damaged', 'UnknownError');
    });
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete the recording now' }));
    expect((await screen.findAllByText(/Nothing has changed; try again/)).length).toBeGreaterThan(0);
    expect(await readRecording(database, sound)).toEqual(recording);
    expect(await database.chunks.where({ recordingId: sound }).count()).toBeGreaterThan(0);
    expect(screen.getByRole('group', { name: 'Recording' })).toBeTruthy();
  });

  it('shows its words once: as they are heard, or as text where its sound is gone', async () => {
    await open();
    await screen.findByRole('group', { name: 'Words as they are heard' });
    expect(screen.queryByText('Its words as text')).toBeNull();
    await database.recordings.clear();
    expect(await screen.findByText('Its words as text')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Words as they are heard' })).toBeNull();
  });

  it('of practice has its moments in words, without a figure', async () => {
    await database.interviews.update('heard-1', { practice: true });
    await open();
    const moments = await screen.findByRole('list', { name: 'Moments to hear again' });
    expect(moments.textContent).toContain('A long pause in the middle');
    expect(moments.textContent).not.toMatch(/\d/);
    for (const moment of within(moments).getAllByRole('button'))
      expect(moment.getAttribute('aria-label')).not.toMatch(/\d/);
  });

  it('whose words are not known says so, and can be heard', async () => {
    await database.attempts.update(take, { transcript: null, verbatim: null });
    await open();
    expect(await screen.findByText('The words of this take are not known yet.')).toBeTruthy();
    expect(await play()).toBeDefined();
  });

  it('follows the words that were recognised, not those that were mended', async () => {
    const attempt = await readAttempt(database, take);
    await updateAttempt(database, {
      ...attempt!,
      verbatim: attempt!.transcript,
      transcript: 'Mended words.',
    });
    await open();
    const words = await screen.findByRole('group', { name: 'Words as they are heard' });
    expect(words.textContent).toContain('So, um, we had a release');
  });

  it('says what is being recorded, and what is gone', async () => {
    await database.recordings.update(sound, { state: 'open' });
    await open();
    expect(await screen.findByText('This take is still being recorded.')).toBeTruthy();
    await database.recordings.delete(sound);
    expect(await screen.findByText('The recording is gone; the words stay.')).toBeTruthy();
  });
});
