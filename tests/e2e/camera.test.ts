import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { interviewsOfThisFile, seconds } from '../helpers/interview';
import { runProgram } from '../helpers/page-program';
import type { picture } from './camera/page';

const open = interviewsOfThisFile();
const program = fileURLToPath(new URL('camera/page.ts', import.meta.url));

it('the camera’s picture is kept beside the take, and can be sought in', async () => {
  const { extension, panel } = await open({ tape: [{ pause: 90 }], stayInLobby: true });
  await extension.seedSettings({ recordCamera: true });
  await panel.press('Start interview');
  await panel.waitForText(/Recording, with camera/, 60_000);
  await seconds(5);
  await panel.press('Finish answer…');
  await panel.waitForText(/\d \/ 10|Not scored|Type what you said/i, 120_000);

  const page = await extension.openExtensionPage('library.html');
  await runProgram(page, program);
  const look = () => page.evaluate(() => (globalThis as unknown as { picture: typeof picture }).picture());
  await expect.poll(look, { timeout: 30_000, interval: 500 }).not.toBeNull();
  const seen = (await look())!;
  const { camera, sound } = seen;
  expect([seen.type, seen.pieces]).toEqual(['video/webm', 0]);
  const { alone, along } = seen;
  for (const { width, height, duration, at } of [alone, along]) {
    expect([width, height]).toEqual([640, 360]);
    expect(at).toBeCloseTo(duration / 2, 1);
  }
  const rate = sound.sampleRate;
  expect(Math.abs(alone.duration - camera.sampleCount / rate)).toBeLessThan(0.1);
  // Taken along, the picture begins as much later than the sound as it did on the clock.
  const late = (camera.startSample - sound.startSample) / rate;
  expect(Math.abs(seen.heard - sound.sampleCount / rate)).toBeLessThan(0.05);
  expect(Math.abs(along.duration - Math.max(late + alone.duration, seen.heard))).toBeLessThan(0.1);
  expect(camera).toMatchObject({ clockId: sound.clockId, attemptId: sound.attemptId, kept: sound.kept });
  // The camera is opened when the take is, takes its time to start, and is let go of with it.
  expect(camera.startSample).toBeGreaterThanOrEqual(sound.startSample);
  const ends = [camera, sound].map(({ startSample, sampleCount }) => (startSample + sampleCount) / rate);
  expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThan(1.5);
});
