import type { Page } from 'puppeteer';
import type { Album } from './album.ts';
import { PanelDriver } from './panel-driver.ts';
import { questions } from './story.ts';

export type RehearsalOptions = { page: Page; album: Album; step: (text: string) => void };

/**
 * Plays the candidate: a two-question interview with one follow-up and one retry, operated through the panel by the
 * names on it, while the tape speaks. Leaves the panel on the summary.
 */
export async function rehearse({ page, album, step }: RehearsalOptions): Promise<void> {
  const panel = new PanelDriver(page, step);
  const shoot = (name: string): Promise<void> => album.add(page, name);

  /** From the interviewer's question to the feedback on the answer. */
  const answer = async (name: string): Promise<void> => {
    await panel.waitFor('Finish answer…', 60_000);
    step('the candidate has the floor');
    await panel.waitForText(/Finish answer · listening…/, 90_000);
    step('the candidate speaks');
    if (name === 'first') await shoot('listening');
    // A long pause is part of an answer; only a silence longer than any of them ends it.
    await silence(panel);
    if (name === 'first') await shoot('complete');
    await panel.press('Finish answer…');
    await shoot(`processing-${name}`);
    await panel.waitForText(/\d(\.\d)? \/ 10|Not scored/, 60_000);
    // Copying is offered once the whole feedback is there.
    await panel.waitFor('Copy text', 60_000);
    await shoot(`feedback-${name}`);
    step(`feedback: ${(await panel.text()).match(/\d+(\.\d)? \/ 10|Not scored[^\n]*/)?.[0] ?? '?'}`);
  };

  await shoot('lobby');
  await panel.press('Your own questions…');
  await panel.type('Your own questions', questions.join('\n'));
  await panel.press('Questions…');
  await panel.press('2');
  await panel.press('Start interview');
  await panel.waitForText(new RegExp(questions[0].slice(0, 30)), 60_000);
  await shoot('asking');
  await answer('first');

  await panel.press('How you said it');
  await shoot('how-you-said-it');
  await panel.press('What you said');
  await panel.press("Show coach's notes");
  await panel.reveal('section ol');
  await shoot('notes');
  await panel.press('Save to library');
  await panel.press('Answer follow-up');
  await answer('follow-up');
  await panel.press('Next question');
  await answer('second');
  await panel.press('Retry question');
  await answer('retry');
  await panel.press('Finish interview');
  await panel.waitForText(/Rehearse again/, 20_000);
  await shoot('summary');
}

const quietSeconds = 4.5;

/** Waits until the finish button has said "complete" for longer than the longest pause of the tape. */
async function silence(panel: PanelDriver): Promise<void> {
  let since: number | null = null;
  for (;;) {
    const complete = (await panel.text()).includes('Finish answer · complete');
    const now = Date.now();
    since = complete ? (since ?? now) : null;
    if (since !== null && now - since > quietSeconds * 1_000) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
