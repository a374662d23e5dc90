import { expect, it } from 'vitest';
import { readStored } from '../../scripts/demo/stored';
import { interviewsOfThisFile } from '../helpers/interview';

const open = interviewsOfThisFile();

const answer =
  'At my last company our release process took two days and I was asked to fix it. I wrote down each step, removed the ones that nobody needed, and automated the tests. As a result we shipped in three hours.';

it('without key or network: the packaged voice asks, the answer is recorded and typed, the built-in coach judges', async () => {
  const interview = await open({
    tape: [{ pause: 8 }, { say: answer }, { pause: 60 }],
    provider: { kind: 'device', apiKey: '' },
    question: 'Tell me about a time you fixed a process.',
  });
  const { panel, standin } = interview;
  await panel.waitForText(/Finish answer · listening…/, 30_000);
  await panel.waitForText(/Finish answer · complete/, 40_000);
  await panel.press('Finish answer…');
  const frame = await panel.frame();
  await frame.waitForSelector('textarea');
  await frame.type('textarea', answer);
  await panel.press('Submit answer');
  await panel.waitForText(/\d \/ 10/, 30_000);

  const library = await interview.extension.openExtensionPage('library.html');
  const [attempt] = await readStored(library);
  expect(attempt).toMatchObject({ mode: 'spoken', transcript: answer, coach: 'builtIn' });
  expect(attempt!.audioBytes).toBeGreaterThan(10_000);
  // What the interviewer said was recorded as it was heard, on the same clock.
  const lines = await library.evaluate(async () => {
    const request = indexedDB.open('greenroom');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const rows = database.transaction('recordings').objectStore('recordings').getAll();
    return new Promise<{ channel: string; sampleCount: number; clockId: string }[]>((resolve) => {
      rows.addEventListener('success', () => resolve(rows.result));
    });
  });
  const [line, take] = ['interviewer', 'candidate'].map((channel) =>
    lines.find((row) => row.channel === channel),
  );
  expect(line!.sampleCount).toBeGreaterThan(24_000);
  expect(line!.clockId).toBe(take!.clockId);
  expect(standin.log.entries.filter((entry) => entry.channel === 'http')).toEqual([]);
});
