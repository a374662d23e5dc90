import '@/lib/domain/zod-config';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { z } from 'zod';
import type { PackContent } from '@/lib/domain/pack';
import { deviceProvider } from '@/lib/domain/provider';
import { defaultSettings } from '@/lib/domain/settings';
import { launchExtension, type Extension } from '../../tests/helpers/extension.ts';
import { meetCall } from '../../tests/pages/meet.ts';
import { startStandin, type Standin } from '../../tests/standin/index.ts';
import { inputsHash } from '../build-inputs.ts';
import { demoProvider } from '../demo/provider.ts';
import { PanelDriver } from '../demo/panel-driver.ts';
import { playCoach, playConversation, playTyped, type Candidate } from './candidate.ts';
import type { Outcome } from './outcome.ts';
import { rehearsals, type Mishap, type Rehearsal } from './rehearsal.ts';
import { storedOf } from './stored.ts';
import { sentences, writeCandidate } from './tape.ts';

const SaveCall = z.object({
  name: z.literal('save_candidate_answer'),
  arguments: z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(z.object({ question_index: z.int() })),
});

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

/** How the candidate of a rehearsal speaks. */
function tapeOf({ kind, paid }: Rehearsal): Parameters<typeof writeCandidate>[1] {
  if (paid) return 'steady';
  return kind === 'conversation' ? 'talking' : 'thinking';
}

/** Brings a mishap about, and mends it. */
function mishapOf(mishap: Mishap, standin: Standin, extension: Extension): () => Promise<void> {
  switch (mishap) {
    case 'none':
      return async () => undefined;
    case 'dark':
      return async () => {
        standin.setNetwork({ dark: true });
        await seconds(20);
        standin.setNetwork({ dark: false });
      };
    case 'loss':
      return async () => {
        standin.setNetwork({ loss: 0.2, jitterMs: 30 });
        await seconds(12);
        standin.setNetwork({ loss: 0 });
      };
    case 'drop':
      return async () => standin.drop();
    case 'workerDeath':
      return async () => (await extension.worker()).close();
  }
}

/** Imports a pack on the page of interviewers, as anybody would. */
async function importPack(extension: Extension, folder: string, pack: PackContent): Promise<void> {
  const file = join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(pack));
  const library = await extension.openExtensionPage('library.html#/interviewers');
  const input = await library.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await library.locator('[role=dialog] button:last-of-type').click();
  await library.waitForSelector(`::-p-text(“${pack.title}” is imported.)`);
  await library.close();
}

/** Different answers that the voice of a conversation asked to have saved, as the provider sent it. */
function savedByVoice(standin: Standin): number {
  const saved = standin.log.entries.flatMap(({ direction, name, body }) => {
    const call = direction === 'out' && name === 'response.function_call_arguments.done' ? body : null;
    const done = SaveCall.safeParse(call);
    return done.success ? [done.data.arguments.question_index] : [];
  });
  return new Set(saved).size;
}

async function play(rehearsal: Rehearsal, tell: (text: string) => void): Promise<Outcome> {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-soak-'));
  const microphone = join(folder, 'candidate.wav');
  await writeCandidate(microphone, tapeOf(rehearsal));
  const standin = await startStandin({
    relay: rehearsal.mishap === 'dark' || rehearsal.mishap === 'loss',
    faults: rehearsal.faults,
    hints: [...sentences],
    seed: rehearsal.seed,
  });
  const extension = await launchExtension({ fakeAudioFile: microphone, autoGrant: true });
  const outcome: Outcome = {
    id: rehearsal.id,
    kind: rehearsal.kind,
    interviews: 0,
    build: inputsHash(),
    answers: [],
    given: 0,
    stored: [],
    questions: [],
    repeated: [],
    log: {},
    minutes: { candidate: 0, interviewer: 0 },
    usage: [],
    seconds: 0,
    error: null,
  };
  try {
    await extension.seedSettings({
      provider: rehearsal.kind === 'device' ? deviceProvider : demoProvider(standin.baseUrl),
      candidateName: 'Ada',
      lobby: { ...defaultSettings.lobby, opening: 'straight', ...rehearsal.lobby },
    });
    if (rehearsal.paid) await importPack(extension, folder, rehearsal.paid.pack);
    const page = await extension.openMeeting(meetCall(1));
    await page.bringToFront();
    await extension.pressLauncher(page);
    await extension.panelFrame(page);
    const panel = new PanelDriver(page);
    await panel.press('I agree');
    const candidate: Candidate = {
      panel,
      owner: () => extension.offscreenPage(),
      mishap: mishapOf(rehearsal.mishap, standin, extension),
      tell,
    };
    if (rehearsal.paid) {
      await panel.press('Your own questions…');
      await panel.choose('Question pack', rehearsal.paid.pack.title);
    }
    if (rehearsal.kind === 'device') await page.setOfflineMode(true);
    for (let interview = 0; interview < rehearsal.interviews; interview += 1) {
      outcome.answers.push(...(await playOne(rehearsal, candidate, interview)));
      outcome.interviews += 1;
    }
  } catch (error) {
    outcome.error = error instanceof Error ? error.message.slice(0, 1_500) : 'unknown';
  }
  try {
    Object.assign(outcome, await storedOf(await extension.openExtensionPage('library.html')));
  } catch (error) {
    outcome.error ??= `The disk could not be read: ${String(error)}`;
  }
  outcome.given = rehearsal.kind === 'conversation' ? savedByVoice(standin) : outcome.answers.length;
  await extension.close().catch(() => undefined);
  await standin.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...outcome, seconds: (Date.now() - began) / 1_000 };
}

function playOne(rehearsal: Rehearsal, candidate: Candidate, interview: number) {
  switch (rehearsal.kind) {
    case 'coach':
      return playCoach(
        candidate,
        interview,
        rehearsal.seed,
        rehearsal.mishap,
        rehearsal.paid?.answerSeconds ?? null,
      );
    case 'conversation':
      return playConversation(candidate, interview, rehearsal.mishap);
    case 'device':
      return playTyped(candidate, interview);
  }
}

// One rehearsal in a process of its own: what breaks in one cannot break another. Its outcome is the last line.
const wanted = rehearsals.find(({ id }) => id === process.argv[2]);
if (!wanted) throw new Error(`There is no rehearsal called ${process.argv[2] ?? ''}.`);
const outcome = await play(wanted, (text) => console.error(`${wanted.id}: ${text}`));
process.stdout.write(`${JSON.stringify(outcome)}\n`);
// The WebRTC library keeps handles of its own; nothing is left to do.
process.exit(0);
