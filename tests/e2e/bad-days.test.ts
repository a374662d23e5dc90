import { expect, it } from 'vitest';
import { english } from '@/lib/domain/messages';
import { readStored } from '../../scripts/demo/stored';
import { interviewsOfThisFile, seconds } from '../helpers/interview';

const open = interviewsOfThisFile();

const literally = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const { failures, panel: panelWords, shared } = english;

const story = [
  'At my last company our release process was slow and I was asked to fix it.',
  'I talked to every team and I wrote down each step.',
  'Then I removed the steps that nobody needed and I automated the tests.',
  'As a result we shipped every day instead of twice a month.',
];

it('a provider that refuses says so in the lobby; a microphone that is silent says so while listening', async () => {
  const interview = await open({ tape: [{ pause: 90 }], stayInLobby: true });
  const { panel, standin } = interview;
  const refusals = [
    ['unauthorized', 'secrets', failures.providerRefusedKey],
    ['empty-400', 'calls', failures.providerRefused],
    ['html', 'calls', failures.providerNonsense],
  ] as const;
  for (const [fault, endpoint, words] of refusals) {
    standin.faults[endpoint] = fault;
    await panel.press('Start interview');
    await panel.waitForText(literally(words.what), 30_000);
    standin.faults[endpoint] = 'none';
    await panel.waitFor('Start interview');
  }
  await panel.press('Start interview');
  await panel.waitFor('Finish answer…', 60_000);
  await panel.waitForText(literally(panelWords.listening.deafWhat), 20_000);
  await panel.press('Finish answer…');
  await panel.waitForText(literally(`Not scored: ${shared.notScored.silence.reason}`), 30_000);
  const [attempt] = await readStored(await interview.extension.openExtensionPage('library.html'));
  expect(attempt).toMatchObject({ overall: null, transcript: '', notScored: 'silence' });
});

it('an answer of two words is not scored, through a flood of unknown and broken wire events', async () => {
  const interview = await open({
    tape: [{ pause: 9 }, { say: 'Yes, certainly.' }, { pause: 60 }],
    standin: { hints: ['Yes, certainly.'], faults: { unknownEvents: 'flood', garbage: true } },
  });
  await interview.panel.waitForText(/Finish answer · listening…/, 30_000);
  await interview.panel.waitForText(/Finish answer · complete/, 30_000);
  await interview.panel.press('Finish answer…');
  await interview.panel.waitForText(literally(`Not scored: ${shared.notScored.tooShort.reason}`), 30_000);
});

it('thirty seconds without network during an answer cost nothing: the whole take is transcribed afterwards', async () => {
  const interview = await open({
    tape: [{ pause: 9 }, ...story.flatMap((say) => [{ say }, { pause: 0.6 }]), { pause: 60 }],
    standin: { hints: story },
  });
  await interview.panel.waitForText(/Finish answer · listening…/, 30_000);
  await seconds(4);
  interview.standin.drop();
  interview.standin.setNetwork(true);
  const backAt = Date.now() + 30_000;
  await interview.panel.waitForText(literally(failures.connectionLost.what), 20_000);
  await interview.panel.waitForText(/Finish answer · complete/, 40_000);
  await seconds(Math.max(0, backAt - Date.now()) / 1_000);
  interview.standin.setNetwork(false);
  await interview.panel.press('Finish answer…');
  await interview.panel.waitForText(/\d \/ 10/, 60_000);
  const [attempt] = await readStored(await interview.extension.openExtensionPage('library.html'));
  expect(Math.abs(attempt!.seconds - attempt!.wallSeconds)).toBeLessThan(0.3);
  expect(attempt!.transcript).toMatch(/release process.*wrote down each step.*shipped every day/is);
});

it('a microphone that is taken away in the middle keeps what was said before', async () => {
  const interview = await open({
    tape: [{ pause: 6 }, ...story.flatMap((say) => [{ say }, { pause: 0.6 }]), { pause: 60 }],
    standin: { hints: story },
    revocable: true,
  });
  await interview.panel.waitForText(/Finish answer · listening…/, 30_000);
  await seconds(9);
  await interview.extension.grantMicrophone('denied');
  await interview.panel.waitForText(literally(failures.microphoneLost.what), 20_000);
  await interview.panel.waitForText(/\d \/ 10|Not scored/, 60_000);
  const [attempt] = await readStored(await interview.extension.openExtensionPage('library.html'));
  expect(attempt!.audioBytes).toBeGreaterThan(10_000);
  expect(attempt!.transcript).toMatch(/release process/i);
});
