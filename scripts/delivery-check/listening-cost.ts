import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../../tests/helpers/extension.ts';
import { writeWav } from '../../tests/standin/voice/wav.ts';
import { demoProvider } from '../demo/provider.ts';
import type { Take } from './conditions.ts';
import { enterLobby } from '../../tests/helpers/lobby.ts';
import { coreShare, extensionProcess, processorTime, type CoreShare } from './processor-time.ts';
import { leadSeconds, recordTape, tapeRate } from './tape.ts';

const settleSeconds = 5;
const measuredSeconds = 75;

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

/**
 * What listening costs the extension's process, paced by real time: microphone, sound room, recorder, levels, speech
 * model and pitch, with the interviewer of this device, so that no connection is counted. The meeting lies in the
 * background, so that drawing the panel is not counted either. Null where there is no `/proc`.
 */
export async function listeningCost(take: Take): Promise<CoreShare | null> {
  const { pcm } = await recordTape(take);
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-cost-'));
  const microphone = join(folder, 'candidate.wav');
  await writeWav(microphone, { pcm, rate: tapeRate });
  const extension = await launchExtension({ fakeAudioFile: microphone, autoGrant: true });
  try {
    const panel = await enterLobby(extension, { ...demoProvider(''), kind: 'device', apiKey: '' });
    await panel.press('Start interview');
    await panel.waitFor('Finish answer…');
    await (await extension.browser.newPage()).bringToFront();
    await seconds(leadSeconds + settleSeconds);
    const browser = extension.browser.process()?.pid;
    const ours = browser === undefined ? null : extensionProcess(browser);
    if (ours === null) return null;
    const before = processorTime(ours);
    await seconds(measuredSeconds);
    return coreShare(before, processorTime(ours));
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
