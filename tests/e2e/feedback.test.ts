import { expect, it } from 'vitest';
import { readStored } from '../../scripts/demo/stored';
import { interviewsOfThisFile, seconds } from '../helpers/interview';
import { listenToOutput } from '../helpers/output-ear';

const open = interviewsOfThisFile();

const misheard =
  'In my last job our release process was slow and I was asked to fix it. I talked to every team, removed the steps nobody needed and auto mated the tests. As a result we shipped every day in stead of twice a month.';
const meant = misheard.replace('auto mated', 'automated').replace('in stead', 'instead');

it('one rates oneself before the score, mends what was misheard, and the answer is judged anew', async () => {
  const { panel, extension } = await open({
    tape: [{ pause: 90 }],
    question: 'Tell me about a time you fixed a process.',
    stayInLobby: true,
  });
  await panel.press('How it goes…');
  await panel.press('Rate myself first');
  await panel.press('Start interview');
  await panel.press('Type instead', 60_000);
  const frame = await panel.frame();
  await frame.waitForSelector('textarea');
  await frame.type('textarea', misheard);
  await panel.press('Submit answer');

  await panel.waitForText(/How did that feel/, 30_000);
  expect(await panel.text()).not.toMatch(/\d \/ 10/);
  await panel.press('Show the score');
  await panel.waitForText(/\d \/ 10/, 30_000);

  await panel.press('Your words');
  await panel.press('Correct my words');
  await frame.waitForSelector('textarea');
  const field = await frame.$('textarea');
  expect(await field!.evaluate((element) => element.value)).toBe(misheard);
  await field!.evaluate((element) => element.select());
  await field!.type(meant);
  await panel.press('Submit answer');
  await panel.waitForText(/\d \/ 10/, 30_000);
  // Offered once nothing more will come.
  await panel.press('Your words');
  await panel.waitFor('Correct my words');
  await panel.press('End interview');
  await panel.waitForText(/Rehearse again/, 20_000);

  const library = await extension.openExtensionPage('library.html');
  const [attempt] = await readStored(library);
  expect(attempt).toMatchObject({ transcript: meant });
  expect(attempt!.overall).not.toBeNull();
});

it('a pause can be found on the strip and heard', async () => {
  const sentences = [
    'In my last job our release process was slow and I was asked to fix it.',
    'I talked to every team and removed the steps nobody needed.',
    'As a result we shipped every day and lost no more than one hour a month.',
  ];
  const [first = '', second = '', third = ''] = sentences;
  const interview = await open({
    tape: [
      { pause: 9 },
      { say: first },
      { pause: 4.2 },
      { say: second },
      { pause: 0.6 },
      { say: third },
      { pause: 60 },
    ],
    standin: { hints: sentences },
    question: 'Tell me about a time you fixed a process.',
  });
  const { panel } = interview;
  await panel.waitForText(/Finish answer · listening…/, 30_000);
  await seconds(20);
  await panel.press('Finish answer…');
  await panel.waitForText(/\d \/ 10/, 60_000);
  await panel.press('How you said it');
  await panel.waitForText(/Pace/);
  const played = listenToOutput(interview, 4);
  await panel.press('Play 0:…');
  expect((await played).heard).toBeGreaterThan(0.01);
});
