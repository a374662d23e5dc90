import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Extension } from '../helpers/extension';
import { runProgram } from '../helpers/page-program';
import type { exports } from './sound-export/page';
import { interview } from './sound-export/interview';
import { pulseCount, pulseSpacingSeconds } from './sound-room/pulses';

type Exports = typeof exports;
type Made = Extract<Awaited<ReturnType<Exports['made']>>, { channels: unknown }>;

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  page = await extension.openExtensionPage('library.html');
  await runProgram(page, fileURLToPath(new URL('sound-export/page.ts', import.meta.url)));
  await ask('seed');
});
afterAll(() => extension?.close());

async function ask<Name extends keyof Exports>(
  name: Name,
  ...args: Parameters<Exports[Name]>
): Promise<Awaited<ReturnType<Exports[Name]>>> {
  const answer = await page.evaluate(
    (wanted, given) => {
      const all = (globalThis as unknown as { exports: Record<string, (...each: unknown[]) => unknown> })
        .exports;
      return all[wanted]?.(...given);
    },
    name as string,
    args as unknown[],
  );
  return answer as Awaited<ReturnType<Exports[Name]>>;
}

const formats = ['webm', 'mp4', 'wav', 'mp3', 'm4a'] as const;
const start = 100;
const length = 31;

/** The pulses of one side on the master's line, by the clock: those that lie whole inside of what was recorded. */
function expectedOf(channel: 'candidate' | 'interviewer'): { number: number; at: number }[] {
  const pulses: { number: number; at: number }[] = [];
  for (let index = 0; index < 400; index += 1) {
    const at = 0.25 + index * pulseSpacingSeconds;
    const sounds = interview.some(
      ({ channel: side, from, to, left = [0, 0] }) =>
        side === channel && at >= from && at + 0.06 <= to && (at + 0.06 <= left[0] || at >= left[1]),
    );
    if (sounds) pulses.push({ number: index % pulseCount, at: at - start });
  }
  return pulses;
}

function expectInPlace(
  found: Made['channels'][number] | undefined,
  expected: { number: number; at: number }[],
) {
  expect(found?.map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
  const errors = expected.map(({ at }, index) => Math.abs((found?.[index]?.seconds ?? 0) - at));
  // By construction to the sample; what is left is the millisecond in which a pulse is looked for, and the encoder’s.
  expect(Math.max(...errors)).toBeLessThan(0.005);
}

async function made(...args: Parameters<Exports['made']>): Promise<Made> {
  const file = await ask('made', ...args);
  if ('failure' in file) throw new Error(JSON.stringify(file.failure));
  return file as Made;
}

it('all five formats can be written here', async () => {
  expect(await ask('formats')).toEqual(expect.arrayContaining([...formats]));
});

describe.each(formats)('as %s', (format) => {
  it('an interview has both sides on the one clock, and its true length', async () => {
    const file = await made({ of: 'interview', interviewId: 'interview', tracks: 'stereo' }, format);
    expect(file.name).toMatch(new RegExp(`-greenroom-stereo\\.${format}$`));
    expect(file.seconds).toBe(length);
    expectInPlace(file.channels[0], expectedOf('candidate'));
    expectInPlace(file.channels[1], expectedOf('interviewer'));
    expect(Math.abs(file.duration - length)).toBeLessThan(0.001 * length);
    expect(Math.abs(file.decodedSeconds - length)).toBeLessThan(0.001 * length);
    expect(file.sought).toBeCloseTo(length / 2, 1);
    expect(file.progress.at(-1)).toBe(1);
  });

  it('a take is as long as what is in it', async () => {
    const file = await made({ of: 'take', recordingId: 'take-1' }, format);
    const seconds = 118.9 - 105.4 - (112.55 - 109.1);
    expect(file.channels).toHaveLength(1);
    expect(file.seconds).toBeCloseTo(seconds, 4);
    // Encoders write whole frames, of at most 43 ms.
    expect(Math.abs(file.duration - seconds)).toBeLessThan(0.043);
    expect(file.channels[0]?.[0]?.seconds).toBeCloseTo(0.35, 2);
  });

  it('can be cancelled in the middle', async () => {
    expect(await ask('cancelled', format)).toBe('AbortError');
  });
});

// The encoders of these two are packaged: chunks of their own, with workers made of what is in them.
it.each(['MP3', 'M4A'])('the page of recordings makes %s with what is packaged', async (format) => {
  const library = await extension.openExtensionPage('library.html#/recordings/interview');
  const press = async (name: string, role: string) => {
    const control = await library.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
    await control?.click();
  };
  await press('Export…', 'button');
  await press(format, 'radio');
  await press('Make the file', 'button');
  await library.waitForSelector('::-p-aria([name="Save the file"][role="button"])');
  expect(await library.evaluate(() => document.body.innerText)).toMatch(
    new RegExp(`greenroom-stereo\\.${format.toLowerCase()}, \\d`),
  );
  await library.close();
});
