import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtension } from '../../tests/helpers/extension.ts';
import { meetCall } from '../../tests/pages/meet.ts';
import { writeTape, type Standin } from '../../tests/standin/index.ts';
import { openAlbum } from './album.ts';
import { PanelDriver } from './panel-driver.ts';
import { demoProvider } from './provider.ts';
import { rehearse } from './rehearse.ts';
import { report } from './report.ts';
import { readStored, type StoredAttempt } from './stored.ts';
import { tape } from './story.ts';

export type Demonstration = { standin: Standin; pictures: string | null; step: (text: string) => void };

/**
 * The whole demonstration without a hand on it: the recorded candidate agrees, is interviewed, retries, answers the
 * follow-up, and what was stored is printed. Throws where the interview did not come to its end.
 */
export async function demonstrate({ standin, pictures, step }: Demonstration): Promise<StoredAttempt[]> {
  const album = openAlbum(pictures);
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-demo-'));
  const microphone = join(folder, 'candidate.wav');
  step('recording the candidate');
  await writeTape(microphone, tape);
  step('opening the meeting');
  const extension = await launchExtension({
    fakeAudioFile: microphone,
    autoGrant: true,
    viewport: { width: 1280, height: 720 },
  });
  try {
    await extension.seedSettings({ provider: demoProvider(standin.baseUrl), candidateName: 'Ada Lovelace' });
    const page = await extension.openMeeting(meetCall(1));
    await page.bringToFront();
    await album.add(page, 'launcher');
    await extension.pressLauncher(page);
    await extension.panelFrame(page);
    await album.add(page, 'consent');
    await new PanelDriver(page, step).press('I agree');
    await rehearse({ page, album, step });
    const library = await extension.openExtensionPage('library.html');
    await library.setViewport({ width: 1440, height: 900 });
    await album.add(library, 'library');
    const attempts = await readStored(library);
    const onboarding = await extension.openExtensionPage('onboarding.html');
    await onboarding.setViewport({ width: 1440, height: 900 });
    await album.add(onboarding, 'onboarding');
    report(attempts, standin);
    if (pictures) step(`pictures: ${pictures}`);
    return attempts;
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
