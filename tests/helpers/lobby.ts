import { defaultSettings } from '@/lib/domain/settings';
import type { Provider } from '@/lib/domain/provider';
import { PanelDriver } from '../../scripts/demo/panel-driver';
import { meetCall } from '../pages/meet';
import type { Extension } from './extension';

/** Opens a meeting, agrees, and types the one question that will be asked; *Start interview* is still to be pressed. */
export async function enterLobby(
  extension: Extension,
  provider: Provider,
  question = 'What did you do?',
): Promise<PanelDriver> {
  await extension.seedSettings({
    provider,
    candidateName: 'Ada',
    lobby: {
      ...defaultSettings.lobby,
      kind: 'behavioural',
      questionCount: 1,
      opening: 'straight',
    },
  });
  const page = await extension.openMeeting(meetCall(1));
  await page.bringToFront();
  await extension.pressLauncher(page);
  await extension.panelFrame(page);
  const panel = new PanelDriver(page);
  await panel.press('I agree');
  await panel.press('Your own questions…');
  await panel.type('Your own questions', question);
  return panel;
}
