import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { answerSaveDialog, chooseSavedFile, everythingIn, wipe } from '../helpers/backup-page';
import { interviewsOfThisFile, seconds } from '../helpers/interview';

const open = interviewsOfThisFile();

const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 60_000 }, words);

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.click();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.type(text);
}

async function bringBack(page: Page, passphrase: string): Promise<void> {
  await chooseSavedFile(page);
  await type(page, 'Passphrase', passphrase);
  await press(page, 'Open');
  await press(page, 'Bring back');
  await shows(page, 'It is all here');
}

it('a sealed backup of a real interview brings back every row and every sound, and adds nothing the second time', async () => {
  const passphrase = 'nine lamps over the stage';
  const { panel, extension } = await open({ tape: [{ pulses: 60, everySeconds: 0.5 }] });
  await seconds(4);
  await panel.press('Finish answer…');
  // The answer is on the disk by now, whatever becomes of its feedback.
  await panel.press('End interview');
  await panel.waitForText(/Rehearse again/, 20_000);

  const page = await extension.openExtensionPage('library.html#/backup');
  await shows(page, '1 interview, 1 answer');
  // The recordings of the interview are encoded one after another, once it is over.
  await seconds(3);
  await answerSaveDialog(page);
  const toggle = await page.waitForSelector(
    '::-p-aria([name="Protect it with a passphrase"][role="switch"])',
  );
  await toggle?.click();
  await type(page, 'Passphrase', passphrase);
  await type(page, 'Once more', passphrase);
  const before = await everythingIn(page);
  expect(before.attempts).toBe(1);
  expect(before.soundBytes).toBeGreaterThan(1_000);
  await press(page, 'Save backup…');
  await shows(page, 'The backup is saved.');

  await wipe(page);
  await page.reload();
  await shows(page, 'There is nothing to back up yet.');
  expect((await everythingIn(page)).attempts).toBe(0);
  await bringBack(page, passphrase);
  expect(await everythingIn(page)).toEqual(before);

  await press(page, 'Restore another file');
  await bringBack(page, passphrase);
  await shows(page, 'everything was here already');
  expect(await everythingIn(page)).toEqual(before);
});
