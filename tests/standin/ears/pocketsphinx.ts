import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeWav } from '../voice/wav.ts';
import { buildLanguageModel } from './language-model.ts';

/** A recognised word and where it lies in the recording, in seconds. */
export type HeardWord = { word: string; start: number; end: number };

const PROGRAM = 'pocketsphinx_continuous';
const DICTIONARY = '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict';
/** The second and third passes change nothing for a small language model, and cost half of the time (measured). */
const ONE_PASS = ['-fwdflat', 'no', '-bestpath', 'no'];
/**
 * Synthesised speech stands in digital silence, which the recogniser's noise estimate cannot follow: the first sentence
 * after it was misheard in most runs until noise removal was switched off.
 */
const SETTINGS = ['-logfn', '/dev/null', '-time', 'yes', '-remove_noise', 'no', ...ONE_PASS];
const PATIENCE_MS = 90_000;

let dictionary: Set<string> | undefined;

/** True when Debian's `pocketsphinx` and `pocketsphinx-en-us` are installed. */
export function pocketSphinxInstalled(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return existsSync(DICTIONARY) && folders.some((folder) => existsSync(join(folder, PROGRAM)));
}

/**
 * Decodes 16 kHz speech in a child process. With hints, a small language model of those sentences (and of everyday
 * words) is used; without, the packaged general English model, which hears synthesised voices rather badly.
 */
export async function recognise(pcm16k: Int16Array, hints: string[]): Promise<HeardWord[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-ears-'));
  try {
    const recording = join(folder, 'heard.wav');
    await writeWav(recording, { pcm: pcm16k, rate: 16_000 });
    const model = hints.length > 0 ? ['-lm', join(folder, 'hints.lm')] : [];
    if (model[1])
      await writeFile(
        model[1],
        buildLanguageModel(hints, (word) => knownWords().has(word)),
      );
    return wordsIn(await run(['-infile', recording, ...SETTINGS, ...model]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function knownWords(): Set<string> {
  dictionary ??= new Set(
    readFileSync(DICTIONARY, 'latin1')
      .split('\n')
      .map((line) => line.slice(0, line.indexOf(' '))),
  );
  return dictionary;
}

function run(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: PATIENCE_MS });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => (output += piece));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${PROGRAM} ended with ${signal ?? `code ${String(code)}`}`));
    });
  });
}

function wordsIn(output: string): HeardWord[] {
  const words: HeardWord[] = [];
  for (const line of output.split('\n')) {
    const [token = '', start, end, confidence] = line.trim().split(/\s+/);
    // A line of three numbers behind a word is a timed word; the other lines repeat the sentence without times.
    if (confidence === undefined || ![start, end, confidence].every((part) => Number.isFinite(Number(part))))
      continue;
    if (/^[<[]/.test(token)) continue;
    words.push({ word: token.replace(/\(\d+\)$/, ''), start: Number(start), end: Number(end) });
  }
  return words;
}
