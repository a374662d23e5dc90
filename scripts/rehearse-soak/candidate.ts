import type { Page } from 'puppeteer';
import { PanelDriver } from '../demo/panel-driver.ts';
import { chance } from '../delivery-check/chance.ts';
import { audible, type AnswerOutcome } from './outcome.ts';
import { watchOutput } from './output-watch.ts';

export type Candidate = {
  panel: PanelDriver;
  owner: () => Promise<Page>;
  /** Something happens to network or browser; what was broken is whole again when it resolves. */
  mishap: () => Promise<void>;
  tell: (text: string) => void;
};

const seconds = (count: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, count * 1_000));
const judged = /\d(\.\d)? \/ 10|Not scored/;

/** Plays one Coach interview to its end; the mishap befalls the second answer. */
export async function playCoach(
  { panel, owner, mishap, tell }: Candidate,
  interview: number,
  seed: number,
  mishapName: string,
  answerSeconds: number | null,
): Promise<AnswerOutcome[]> {
  const random = chance(seed + interview);
  const outcomes: AnswerOutcome[] = [];
  await watchOutput(await owner());
  await panel.press('Start interview');
  for (;;) {
    await panel.waitFor('Finish answer…', 90_000);
    // The last words of the question may still be on their way to the ear when the floor changes hands.
    await seconds(0.3);
    const asked = await watchOutput(await owner());
    await watchOutput(await owner());
    // Long enough for a pause of twenty seconds in the first two answers.
    const length = answerSeconds ?? (outcomes.length < 2 ? 30 + 6 * random() : 8 + 16 * random());
    const befallen = outcomes.length === 1 && mishapName !== 'none';
    await Promise.all([seconds(length), befallen ? seconds(4).then(mishap) : undefined]);
    const heard = await watchOutput(await owner());
    await panel.press('Finish answer…');
    const feedback = await judgement(panel);
    outcomes.push({
      interview,
      seconds: length,
      mishap: befallen ? mishapName : 'none',
      heard,
      asked,
      feedback,
    });
    tell(
      `answer ${outcomes.length} of interview ${interview + 1}: ${length.toFixed(0)} s, heard ${heard.toFixed(4)}, ${feedback}`,
    );
    // What is paid for is heard to its end.
    if (answerSeconds !== null) await quiet(await owner());
    if (await panel.find('Next question')) await panel.press('Next question');
    else break;
  }
  await panel.press('Finish interview');
  await panel.press('Rehearse again', 60_000);
  return outcomes;
}

/** Waits until nobody has spoken for two seconds; a follow-up that is offered begins within a second. */
async function quiet(owner: Page): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (let silent = 0; silent < 4 && Date.now() < deadline;) {
    await seconds(0.5);
    silent = (await watchOutput(owner)) > audible ? 0 : silent + 1;
  }
}

/** Waits for the feedback; where nobody knows the words, types them. */
async function judgement(panel: PanelDriver): Promise<AnswerOutcome['feedback']> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (await panel.find('Submit answer')) {
      await panel.type(
        'Your words',
        'I wrote down every step, removed what nobody needed, and we shipped in three hours.',
      );
      await panel.press('Submit answer');
      await panel.waitForText(judged, 60_000);
      return 'typed';
    }
    const found = (await panel.text().catch(() => '')).match(judged);
    if (found) return found[0].startsWith('Not') ? 'notScored' : 'scored';
    await seconds(0.3);
  }
  throw new Error(`No feedback came. The panel shows: ${(await panel.text()).slice(0, 600)}`);
}

/** Lets a conversation take its course, then looks at the feedback to each of its answers. */
export async function playConversation(
  { panel, mishap, tell }: Candidate,
  interview: number,
  mishapName: string,
): Promise<AnswerOutcome[]> {
  await panel.press('Start interview');
  await panel.waitFor('End interview', 60_000);
  const began = Date.now();
  if (mishapName !== 'none') void seconds(15).then(mishap);
  const outcomes: AnswerOutcome[] = [];
  const isOver = async (): Promise<boolean> =>
    judged.test(await panel.text().catch(() => '')) || (await panel.find('Submit answer')) !== null;
  while (Date.now() - began < 180_000 && !(await isOver())) await seconds(0.5);
  if (!(await isOver())) {
    tell('the voice did not end it: finishing by hand');
    await panel.press('Finish interview');
  }
  for (;;) {
    const feedback = await judgement(panel);
    outcomes.push({
      interview,
      seconds: (Date.now() - began) / 1_000,
      mishap: mishapName,
      heard: 0,
      asked: 0,
      feedback,
    });
    tell(`answer ${outcomes.length} of the conversation: ${feedback}`);
    if (await panel.find('Next question')) await panel.press('Next question');
    else break;
    await seconds(1);
  }
  await panel.press('Finish interview');
  await panel.press('Rehearse again', 60_000);
  return outcomes;
}

/** On this device alone the words are typed. */
export async function playTyped({ panel, tell }: Candidate, interview: number): Promise<AnswerOutcome[]> {
  await panel.press('Start interview');
  const outcomes: AnswerOutcome[] = [];
  for (;;) {
    await panel.waitFor('Finish answer…', 90_000);
    await seconds(6);
    await panel.press('Finish answer…');
    const feedback = await judgement(panel);
    outcomes.push({ interview, seconds: 6, mishap: 'offline', heard: 0, asked: 0, feedback });
    tell(`answer ${outcomes.length} on this device: ${feedback}`);
    if (await panel.find('Next question')) await panel.press('Next question');
    else break;
  }
  await panel.press('Finish interview');
  await panel.press('Rehearse again', 60_000);
  return outcomes;
}
