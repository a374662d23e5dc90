import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension, type Extension } from '../../tests/helpers/extension.ts';
import { startStandin, type Standin } from '../../tests/standin/index.ts';
import { writeWav } from '../../tests/standin/voice/wav.ts';
import { demoProvider } from '../demo/provider.ts';
import { envelopeOf, takeStart } from './alignment.ts';
import type { Take } from './conditions.ts';
import { lightChanges, watchFinishLight } from './finish-light.ts';
import { enterLobby } from '../../tests/helpers/lobby.ts';
import { openTakeEnvelope, storedDelivery } from './stored.ts';
import { leadSeconds, recordTape, tapeRate, type Tape } from './tape.ts';
import { judge, type Verdict } from './verdict.ts';

export type Result = {
  take: Take;
  verdict: Verdict;
  /** Of the finish button, and the minutes of speech in which they came. */
  light: { changes: number; minutes: number };
};

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

/**
 * One take through the whole product: its tape plays as the microphone of a real browser, goes over real WebRTC to the
 * local provider, which "hears" the script's words; what was stored of it is compared with the truth.
 */
export async function runTake(take: Take): Promise<Result> {
  const tape = await recordTape(take);
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-delivery-'));
  const microphone = join(folder, 'candidate.wav');
  await writeWav(microphone, { pcm: tape.pcm, rate: tapeRate });
  // The ears are not what is measured here: all the words come with the first stretch.
  const standin = await startStandin({
    ears: 'script',
    script: { transcripts: [tape.truth.transcript] },
  });
  const extension = await launchExtension({ fakeAudioFile: `${microphone}%noloop`, autoGrant: true });
  try {
    return { take, ...(await listen(extension, standin, tape)) };
  } finally {
    await extension.close();
    await standin.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(extension: Extension, standin: Standin, tape: Tape): Promise<Omit<Result, 'take'>> {
  const panel = await enterLobby(extension, demoProvider(standin.baseUrl));
  await panel.press('Start interview');
  // The microphone opens with the room: from here on the tape plays.
  const started = performance.now();
  const played = (): number => (performance.now() - started) / 1_000;
  await panel.waitFor('Finish answer…', leadSeconds * 1_000);
  const frame = await panel.frame();
  await watchFinishLight(frame);
  const end = tape.truth.speech.at(-1)?.end ?? 0;
  await seconds(end + 2.5 - played());
  const owner = await extension.offscreenPage();
  const envelope = await openTakeEnvelope(owner);
  const changes = (await lightChanges(frame)).length;
  await panel.press('Finish answer…');
  await panel.waitForText(/\d(\.\d)? \/ 10|Not scored/, 60_000);
  const delivery = await storedDelivery(owner);
  if (!delivery) throw new Error('No delivery was stored.');
  const start = takeStart(envelopeOf(tape.pcm, tapeRate), envelope, [0, leadSeconds]);
  return {
    verdict: judge(delivery, tape.truth, start, envelope),
    light: { changes, minutes: (end - leadSeconds) / 60 },
  };
}
