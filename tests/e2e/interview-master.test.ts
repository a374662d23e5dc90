import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { interviewsOfThisFile, seconds } from '../helpers/interview';
import { runProgram } from '../helpers/page-program';
import type { master } from './interview-master/page';
import { coarse, placeOf } from './interview-master/place';
import { askWitness, callWitness } from './interview-master/witness';

const open = interviewsOfThisFile();
const program = fileURLToPath(new URL('interview-master/page.ts', import.meta.url));

/** Seconds of a piece that are looked for, and how far from its beginning. */
const looked = 1.2;
const lead = 0.3;

it('the stereo master has every line and every take where a witness in the room heard it', async () => {
  const interview = await open({
    tape: [{ pulses: 120, everySeconds: 0.5 }],
    question: 'Tell me about a time when you had to change the mind of somebody who knew more than you.',
    stayInLobby: true,
  });
  const { panel, extension } = interview;
  const owner = await extension.offscreenPage();
  await callWitness(owner);
  await panel.press('Start interview');
  for (const take of [1, 2]) {
    await panel.waitFor('Finish answer…', 60_000);
    await seconds(3);
    await panel.press('Finish answer…');
    await panel.waitForText(/\d \/ 10|Not scored|Type what you said/i, 60_000);
    if (take === 1) await panel.press('Retry question');
  }
  const heard = (await askWitness(owner)).map(coarse);
  const page = await extension.openExtensionPage('library.html');
  await runProgram(page, program);
  const made = await page.evaluate(() => (globalThis as unknown as { master: typeof master }).master());

  const wav = Buffer.from(made.wav, 'base64').subarray(44);
  const frames = wav.length / 4;
  expect(frames / 24_000).toBe(made.seconds);
  const sides = [0, 1].map((channel) =>
    coarse(Int16Array.from({ length: frames }, (_, frame) => wav.readInt16LE(4 * frame + 2 * channel))),
  );
  const pieces = made.line.pieces.filter((piece) => piece.seconds > lead + looked);
  expect(pieces.filter(({ channel }) => channel === 'candidate')).toHaveLength(2);
  expect(pieces.filter(({ channel }) => channel === 'interviewer').length).toBeGreaterThanOrEqual(2);

  let shift: number | null = null;
  const places = pieces.map(({ at, channel }) => {
    const side = channel === 'candidate' ? 0 : 1;
    const from = at + lead;
    const near = shift === null ? null : from + shift;
    const found = placeOf(sides[side]!, [from, from + looked], heard[side]!, near);
    shift ??= found.at - from;
    return { channel, from, heard: found.at, likeness: found.likeness };
  });
  expect(Math.min(...places.map(({ likeness }) => likeness))).toBeGreaterThan(0.7);
  const shifts = places.map(({ from, heard: at }) => at - from);
  // 1.3 ms were measured, on a machine with fifteen programs waiting for its two cores.
  expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(0.02);
  const [first, last] = [places[0]!, places.at(-1)!];
  const length = last.from - first.from;
  expect(Math.abs(last.heard - first.heard - length)).toBeLessThan(0.001 * length);
}, 300_000);
