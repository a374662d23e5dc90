import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { defaultSettings } from '@/lib/domain/settings';
import { launchExtension, type Extension } from '../../tests/helpers/extension.ts';
import { storedSounds } from '../../tests/helpers/pulses.ts';
import { storedRows } from '../../tests/helpers/stored-rows.ts';
import { writeTape, type Standin } from '../../tests/standin/index.ts';
import { demoProvider } from '../demo/provider.ts';
import { answerUntilKilled, openLobby } from './candidate.ts';
import type { Disk, HalfWritten, SeenLife, SeenTake, StoredAttempt } from './kill.ts';

/** Numbered pulses for 80 seconds, over and over: each half second of sound says where on the tape it is from. */
export const tapePulses = 160;

/** A browser profile that is killed and opened again. */
export type Profile = { folder: string; microphone: string; lives: number };

export async function newProfile(): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-crash-'));
  const microphone = join(folder, 'candidate.wav');
  await writeTape(microphone, [{ pulses: tapePulses, everySeconds: 0.5 }]);
  return { folder, microphone, lives: 0 };
}

export const removeProfile = ({ folder }: Profile): void => rmSync(folder, { recursive: true, force: true });

async function launch(profile: Profile, standin: Standin): Promise<Extension> {
  const extension = await launchExtension({
    fakeAudioFile: profile.microphone,
    autoGrant: true,
    userDataDir: join(profile.folder, 'profile'),
    usedBefore: profile.lives > 0,
  });
  profile.lives += 1;
  if (profile.lives === 1)
    await extension.seedSettings({
      provider: demoProvider(standin.baseUrl),
      candidateName: 'Ada',
      lobby: { ...defaultSettings.lobby, kind: 'behavioural', questionCount: 5, opening: 'straight' },
    });
  return extension;
}

/** One life: opened, read and healed, played, killed. `before` is the life whose kill is looked at first, if any. */
export async function live(
  profile: Profile,
  standin: Standin,
  before: SeenLife | null,
  plan: { random: () => number; killAfter: number } | null,
): Promise<{ disk: Disk | null; life: SeenLife | null }> {
  const extension = await launch(profile, standin);
  try {
    const library = await extension.openExtensionPage('library.html');
    const halfWritten = before ? await halfWrittenOn(library) : [];
    const panel = await openLobby(extension);
    const disk = before ? await healedDisk(library, before.begunAt, halfWritten) : null;
    await library.close();
    if (!plan) return { disk, life: null };
    const begunAt = Date.now();
    const takes: SeenTake[] = [];
    const answering = answerUntilKilled(panel, takes, plan.random);
    const wait = new Promise((resolve) => setTimeout(resolve, plan.killAfter * 1_000));
    // It never ends by itself: what ends before the kill is an error.
    await Promise.race([wait, answering]);
    answering.catch(() => undefined);
    const life: SeenLife = { takes: structuredClone(takes), begunAt, killedAt: Date.now() };
    await kill(extension);
    return { disk, life };
  } finally {
    await kill(extension).catch(() => undefined);
  }
}

/** The browser with all its processes, at once and without warning. */
async function kill({ browser }: Extension): Promise<void> {
  const root = browser.process();
  if (!root?.pid || root.exitCode !== null || root.signalCode !== null) return;
  const gone = new Promise((resolve) => root.once('exit', resolve));
  // The browser leads a process group of its own.
  process.kill(-root.pid, 'SIGKILL');
  await gone;
}

async function halfWrittenOn(page: Page): Promise<HalfWritten[]> {
  const rows = await storedRows(page, 'recordings');
  return rows
    .filter(({ state }) => state === 'open')
    .map(({ id, channel, createdAt }) => ({
      id: String(id),
      channel: String(channel),
      createdAt: Number(createdAt),
    }));
}

/** Waits until nothing is open any more, and every sound of that life is a file; then reads it all. */
async function healedDisk(page: Page, since: number, halfWritten: HalfWritten[]): Promise<Disk> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const rows = await storedRows(page, 'recordings');
    if (rows.every(({ state }) => state === 'encoded') || Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const attempts = (await storedRows(page, 'attempts')).map(
    ({ id, startedAt, recordingId }): StoredAttempt => ({
      id: String(id),
      startedAt: Number(startedAt),
      recordingId: recordingId === null ? null : String(recordingId),
    }),
  );
  return { attempts, sounds: await storedSounds(page, { since }), halfWritten };
}
