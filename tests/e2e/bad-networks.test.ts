import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '@/lib/domain/messages';
import { readStored, type StoredAttempt } from '../../scripts/demo/stored';
import { interviewsOfThisFile, seconds, type RunningInterview } from '../helpers/interview';

const open = interviewsOfThisFile();
const { failures } = english;
const literally = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

const question = 'Tell me about a time you fixed a slow release process, please.';
const story = [
  'At my last company our release process was slow and I was asked to fix it.',
  'I talked to every team and I wrote down each step.',
  'Then I removed the steps that nobody needed and I automated the tests.',
  'As a result we shipped every day instead of twice a month.',
];
/** The candidate speaks as soon as the question has been asked, whatever the network does. */
const tape = [{ pause: 12 }, ...story.flatMap((say) => [{ say }, { pause: 1.2 }]), { pause: 90 }];

const picture = async ({ page }: RunningInterview, name: string): Promise<void> => {
  const folder = process.env['GREENROOM_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
};

const onlyAttempt = async (interview: RunningInterview): Promise<StoredAttempt> => {
  const stored = await readStored(await interview.extension.openExtensionPage('library.html'));
  expect(stored).toHaveLength(1);
  return stored[0]!;
};

/** How often the interviewer began to speak since an entry of the log. */
const timesSpoken = ({ standin }: RunningInterview, since: number): number =>
  standin.log.entries
    .slice(since)
    .filter(({ name, direction }) => direction === 'out' && name === 'output_audio_buffer.started').length;

it('packets are lost during an answer, some, many, most: it is recorded whole, nobody cuts in, feedback comes', async () => {
  const interview = await open({ tape, question, standin: { hints: story, relay: true } });
  const { panel, standin } = interview;
  await panel.waitForText(/Finish answer · listening…/, 30_000);
  const since = standin.log.entries.length;
  const lostBefore = standin.packets.lost;
  for (const loss of [0.05, 0.2, 0.6]) {
    standin.setNetwork({ loss, jitterMs: 30 });
    await seconds(6);
  }
  expect(standin.packets.lost - lostBefore).toBeGreaterThan(100);
  await panel.waitForText(/Finish answer · complete/, 30_000);
  expect(timesSpoken(interview, since)).toBe(0);
  await panel.press('Finish answer…');
  await panel.waitForText(/\d \/ 10|Not scored/, 100_000);
  await picture(interview, 'after-lost-packets');
  const attempt = await onlyAttempt(interview);
  expect(Math.abs(attempt.seconds - attempt.wallSeconds)).toBeLessThan(0.3);
  expect(attempt.transcript).toMatch(/release process/i);
  expect(attempt.transcript!.split(' ').length).toBeGreaterThan(20);
});

it('twenty seconds without network in the middle of an answer cost nothing, and are told in words', async () => {
  const interview = await open({ tape, question, standin: { hints: story, relay: true } });
  const { panel, standin } = interview;
  await panel.waitForText(/Finish answer · listening…/, 30_000);
  await seconds(4);
  const since = standin.log.entries.length;
  standin.setNetwork({ dark: true });
  const lightAt = Date.now() + 20_000;
  await panel.waitForText(literally(failures.connectionLost.what), 19_000);
  await panel.waitForText(literally(failures.connectionLost.kept), 1_000);
  await picture(interview, 'network-cut');
  await seconds((lightAt - Date.now()) / 1_000);
  standin.setNetwork({});
  await interview.panel.waitForText(/Finish answer · complete/, 40_000);
  while (!standin.log.entries.slice(since).some(({ name }) => name === 'channel open')) await seconds(0.2);
  expect(await panel.text()).toContain(question);
  await picture(interview, 'network-back');
  expect(timesSpoken(interview, since)).toBe(0);
  await panel.press('Finish answer…');
  await panel.waitForText(/\d \/ 10/, 60_000);
  const attempt = await onlyAttempt(interview);
  expect(attempt.question).toBe(question);
  expect(Math.abs(attempt.seconds - attempt.wallSeconds)).toBeLessThan(0.3);
  expect(attempt.transcript).toMatch(/release process.*wrote down each step.*shipped every day/is);
});
