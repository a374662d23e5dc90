import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { readStored } from '../../scripts/demo/stored';
import { interviewsOfThisFile, type RunningInterview } from '../helpers/interview';
import { listenToOutput } from '../helpers/output-ear';

const open = interviewsOfThisFile();

const answer =
  'At my last company our release process took two days and I was asked to fix it. I wrote down each step, removed the ones that nobody needed, and automated the tests. As a result we shipped in three hours.';

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['GREENROOM_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `airplane-${name}.png`) as `${string}.png` });
};

/** Whether anything can be reached from the owner of the interview: the web, or a server on this machine. */
const reaches = async ({ extension }: RunningInterview, address: string): Promise<boolean> => {
  const owner = await extension.offscreenPage();
  return owner.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors', cache: 'no-store' }).then(
        () => true,
        () => false,
      ),
    address,
  );
};

/** The loudest moment at the output during the question, which may begin some seconds from now. */
const loudestOfTheQuestion = async (interview: RunningInterview): Promise<number> => {
  let loudest = 0;
  await expect
    .poll(
      async () => {
        // The output is there as soon as the microphone is open.
        const { heard, muted } = await listenToOutput(interview, 0.5).catch(() => ({
          heard: 0,
          muted: true,
        }));
        if (!muted) loudest = Math.max(loudest, heard);
        return loudest > 0 && muted;
      },
      { timeout: 60_000, interval: 10 },
    )
    .toBe(true);
  return loudest;
};

type StoredRecording = { channel: string; sampleCount: number; clockId: string };

const storedRecordings = (page: Page): Promise<StoredRecording[]> =>
  page.evaluate(async () => {
    const request = indexedDB.open('greenroom');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
    });
    const rows = database.transaction('recordings').objectStore('recordings').getAll();
    return new Promise<StoredRecording[]>((resolve) => {
      rows.addEventListener('success', () => resolve(rows.result as StoredRecording[]));
    });
  });

it('a whole interview in an aeroplane: asked aloud, answered, scored and saved, with the network off throughout', async () => {
  const interview = await open({
    tape: [{ pause: 14 }, { say: answer }, { pause: 90 }],
    provider: { kind: 'device', apiKey: '' },
    question: 'Tell me about a time you fixed a process.',
    stayInLobby: true,
    airplane: true,
  });
  const { panel, page, extension, standin } = interview;
  expect(await reaches(interview, 'https://example.com/')).toBe(false);
  expect(await reaches(interview, standin.baseUrl)).toBe(false);

  await panel.press('Start interview');
  expect(await loudestOfTheQuestion(interview)).toBeGreaterThan(0.01);
  await panel.waitForText(/Finish answer · listening…/, 100_000);
  await picture(page, 'listening');
  await panel.waitForText(/Finish answer · complete/, 60_000);
  await panel.press('Finish answer…');
  const frame = await panel.frame();
  await frame.waitForSelector('textarea');
  await frame.type('textarea', answer);
  await picture(page, 'typing');
  await panel.press('Submit answer');
  await panel.waitForText(/\d \/ 10/, 60_000);
  await picture(page, 'feedback');
  await panel.press('Save to library');
  await panel.waitForText(/In your library/, 10_000);
  await panel.press('End interview');
  await panel.waitForText(/Rehearse again/, 20_000);

  const library = await extension.openExtensionPage('library.html#/library');
  await library.waitForFunction(() => document.body.innerText.includes('release process'));
  await picture(library, 'library');
  const [attempt] = await readStored(library);
  expect(attempt).toMatchObject({ mode: 'spoken', transcript: answer, coach: 'builtIn' });
  expect(attempt!.overall).not.toBeNull();
  expect(attempt!.audioBytes).toBeGreaterThan(10_000);
  // What the interviewer said was recorded as it was heard, on the same clock.
  const recordings = await storedRecordings(library);
  const [line, take] = ['interviewer', 'candidate'].map((channel) =>
    recordings.find((row) => row.channel === channel),
  );
  expect(line!.sampleCount).toBeGreaterThan(24_000);
  expect(line!.clockId).toBe(take!.clockId);
  expect(standin.log.entries.filter((entry) => entry.channel === 'http')).toEqual([]);
});
