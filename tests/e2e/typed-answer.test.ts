import { expect, it } from 'vitest';
import { readStored } from '../../scripts/demo/stored';
import { interviewsOfThisFile } from '../helpers/interview';

const open = interviewsOfThisFile();

const answer =
  'In my last job our release process was slow and I was asked to fix it. I talked to every team, removed the steps nobody needed and automated the tests. As a result we shipped every day instead of twice a month.';

it('an answer that is typed is judged by its words alone, kept in the library, and survives the end', async () => {
  const { panel, extension, standin } = await open({
    tape: [{ pause: 60 }],
    question: 'Tell me about a time you fixed a process.',
  });
  await panel.press('Type instead');
  const frame = await panel.frame();
  await frame.waitForSelector('textarea');
  await frame.type('textarea', answer);
  await panel.press('Submit answer');
  await panel.waitForText(/\d \/ 10/, 30_000);
  await panel.press('Save to library');
  await panel.press('End interview');
  await panel.waitForText(/Rehearse again/, 20_000);

  const library = await extension.openExtensionPage('library.html');
  const [attempt] = await readStored(library);
  expect(attempt).toMatchObject({ mode: 'typed', transcript: answer, coach: 'model' });
  expect(attempt!.overall).not.toBeNull();
  await library.waitForFunction(() => document.body.innerText.includes('fixed a process'));
  // Typing asked for no transcription: the provider heard nothing at all.
  expect(standin.heard).toEqual([]);
});
