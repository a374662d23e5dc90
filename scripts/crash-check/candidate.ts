import { PanelDriver } from '../demo/panel-driver.ts';
import { meetCall } from '../../tests/pages/meet.ts';
import type { Extension } from '../../tests/helpers/extension.ts';
import type { SeenTake } from './kill.ts';

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));

/** Opens a meeting and the panel in it, up to the lobby; the owner has begun to heal by then. */
export async function openLobby(extension: Extension): Promise<PanelDriver> {
  const page = await extension.openMeeting(meetCall(1));
  await extension.pressLauncher(page);
  await extension.panelFrame(page);
  const panel = new PanelDriver(page);
  // Agreed to once, it is not asked again; a press may have worked although its button was gone before it said so.
  while (!(await panel.find('Start interview'))) {
    if (await panel.find('I agree')) await panel.press('I agree', 1_000).catch(() => undefined);
    await seconds(0.1);
  }
  return panel;
}

/** Short questions, so that most of an interview is answers. */
const questions = ['Why here?', 'What went wrong?', 'Who helped you?', 'What is next?', 'Anything else?'];

/** Goes on with the interview that broke off, or begins one. */
async function begin(panel: PanelDriver): Promise<void> {
  if (await panel.find('Resume')) return panel.press('Resume');
  await panel.press('Your own questions…');
  await panel.type('Your own questions', questions.join('\n'));
  await panel.press('Start interview');
}

/**
 * Answers question after question, each for three to nine seconds, and notes what the panel shows. Never ends by itself:
 * its browser is killed.
 */
export async function answerUntilKilled(
  panel: PanelDriver,
  takes: SeenTake[],
  random: () => number,
): Promise<void> {
  await begin(panel);
  for (;;) {
    await panel.waitFor('Finish answer…', 60_000);
    const take: SeenTake = { listeningAt: Date.now(), finishedAt: null };
    takes.push(take);
    await seconds(3 + 6 * random());
    await panel.press('Finish answer…');
    take.finishedAt = Date.now();
    await goOn(panel);
  }
}

/** From the feedback, or from where the words are missing, to the next question; after the last one, once more. */
async function goOn(panel: PanelDriver): Promise<void> {
  for (;;) {
    if (await panel.find('Next question')) return panel.press('Next question');
    if (await panel.find('Rehearse again')) {
      await panel.press('Rehearse again');
      await panel.waitFor('Start interview');
      return begin(panel);
    }
    if (await panel.find('Submit answer')) {
      await panel.type('Your words', 'I wrote down every step, and we shipped in three hours.');
      await panel.press('Submit answer');
    } else if (await panel.find('Finish interview')) await panel.press('Finish interview');
    await seconds(0.2);
  }
}
