import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { launchExtension, type Extension } from '../../tests/helpers/extension.ts';
import { meetCall } from '../../tests/pages/meet.ts';
import { startStandin, type Standin } from '../../tests/standin/index.ts';
import { writeWav } from '../../tests/standin/voice/wav.ts';
import { PanelDriver } from '../demo/panel-driver.ts';
import { demoProvider } from '../demo/provider.ts';
import { envelopeOf, takeStart } from './alignment.ts';
import type { Take } from './conditions.ts';
import { lightChanges, watchFinishLight } from './finish-light.ts';
import { coreShare, extensionProcess, processorTime } from './processor-time.ts';
import { openTakeEnvelope, storedDelivery } from './stored.ts';
import { leadSeconds, recordTape, tapeRate, type Tape } from './tape.ts';
import { judge, type Verdict } from './verdict.ts';

export type Result = {
  take: Take;
  verdict: Verdict;
  /** Of the finish button, and the minutes of speech in which they came. */
  light: { changes: number; minutes: number };
  /** Percent of one core that the extension's process used while it listened; null where it cannot be read. */
  processor: ReturnType<typeof coreShare> | null;
};

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

/** Room for the browser to come to rest before its processor time is read. */
const settleSeconds = 5;

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
  const extension = await launchExtension({ fakeAudioFile: microphone, autoGrant: true });
  try {
    return { take, ...(await listen(extension, standin, tape)) };
  } finally {
    await extension.close();
    await standin.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(extension: Extension, standin: Standin, tape: Tape): Promise<Omit<Result, 'take'>> {
  const page = await enterLobby(extension, standin);
  const panel = new PanelDriver(page);
  await panel.press('Start interview');
  // The microphone opens with the room: from here on the tape plays.
  const started = performance.now();
  const played = (): number => (performance.now() - started) / 1_000;
  await panel.waitFor('Finish answer…', leadSeconds * 1_000);
  const frame = await panel.frame();
  await watchFinishLight(frame);
  const browserId = extension.browser.process()?.pid;
  const ours = browserId === undefined ? null : extensionProcess(browserId);
  await seconds(leadSeconds + settleSeconds - played());
  const before = ours === null ? null : processorTime(ours);
  const end = tape.truth.speech.at(-1)?.end ?? 0;
  await seconds(end - 1 - played());
  const processor = ours !== null && before ? coreShare(before, processorTime(ours)) : null;
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
    verdict: judge(delivery, tape.truth, start),
    light: { changes, minutes: (end - leadSeconds) / 60 },
    processor,
  };
}

/** Opens a meeting, agrees, and types the one question that will be asked. */
async function enterLobby(extension: Extension, standin: Standin): Promise<Page> {
  await extension.seedSettings({
    provider: demoProvider(standin.baseUrl),
    candidateName: 'Ada',
    lobby: {
      personaId: 'maya',
      kind: 'behavioural',
      questionCount: 1,
      practice: false,
      warmUp: false,
      rateFirst: false,
    },
  });
  const page = await extension.openMeeting(meetCall(1));
  await page.bringToFront();
  await extension.pressLauncher(page);
  await extension.panelFrame(page);
  const panel = new PanelDriver(page);
  await panel.press('I agree');
  await panel.press('Your own questions…');
  await panel.type('Your own questions', 'What did you do?');
  return page;
}
