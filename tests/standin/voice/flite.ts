import { Worker } from 'node:worker_threads';
import type { SynthesisOrder, SynthesisResult } from './flite-worker.ts';
import { castVoice, type VoiceCast } from './voices.ts';
import { writeWav } from './wav.ts';

/** Synthesised speech, mono 16 bit. `pcm` is 16 kHz; `pcm48k` is the same at 48 kHz. */
export type Speech = { pcm: Int16Array; rate: 16_000; pcm48k: Int16Array };

/** `voice` is a provider's voice name (`marin`, `cedar`, …) or one of flite's own (`slt`, `rms`, `awb`, `kal16`). */
export type SpeechOptions = { voice?: string };

const KEPT = 128;
const SENTENCE_GAP = 0.3;
const kept = new Map<string, Promise<Speech>>();
const waiting = new Map<number, { resolve: (speech: Speech) => void; reject: (cause: Error) => void }>();
let worker: Worker | undefined;
let lastId = 0;

/**
 * Says a text with flite, in a worker thread so that audio pacing never waits for it. About 0.1 s for a sentence; the
 * same sentence in the same voice is synthesised once. Sentences are set apart by 0.3 s, because flite runs them together.
 */
export async function speak(text: string, options: SpeechOptions = {}): Promise<Speech> {
  const cast = castVoice(options.voice ?? 'marin');
  const sentences = text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.!?]+|$)/g) ?? [];
  const parts = await Promise.all(joinFragments(sentences).map((sentence) => sentenceSpeech(sentence, cast)));
  if (parts.length === 1 && parts[0]) return parts[0];
  return {
    pcm: join(
      parts.map((part) => part.pcm),
      Math.round(SENTENCE_GAP * 16_000),
    ),
    rate: 16_000,
    pcm48k: join(
      parts.map((part) => part.pcm48k),
      Math.round(SENTENCE_GAP * 48_000),
    ),
  };
}

function sentenceSpeech(text: string, cast: VoiceCast): Promise<Speech> {
  const key = JSON.stringify([cast, text]);
  const known = kept.get(key);
  if (known) return known;
  const speech = order(text, cast.voice, cast.settings);
  kept.set(key, speech);
  speech.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return speech;
}

/** A full stop inside a figure or an abbreviation does not end a sentence: such pieces go back together. */
function joinFragments(pieces: string[]): string[] {
  const sentences: string[] = [];
  for (const piece of pieces) {
    const previous = sentences.at(-1);
    if (previous !== undefined && !/^\s/.test(piece)) sentences[sentences.length - 1] = previous + piece;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function join(parts: Int16Array[], gap: number): Int16Array {
  const length = parts.reduce((total, part) => total + part.length + gap, 0);
  const joined = new Int16Array(Math.max(0, length - gap));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length + gap;
  }
  return joined;
}

/** Says a text into a 16 kHz WAVE file and returns its length in seconds. */
export async function speakToWav(text: string, file: string, options: SpeechOptions = {}): Promise<number> {
  const { pcm, rate } = await speak(text, options);
  await writeWav(file, { pcm, rate });
  return pcm.length / rate;
}

function order(text: string, voice: string, settings: string[]): Promise<Speech> {
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    const message: SynthesisOrder = { id, text, voice, settings };
    const synthesiser = startedWorker();
    synthesiser.ref();
    synthesiser.postMessage(message);
  });
}

function startedWorker(): Worker {
  if (worker) return worker;
  const fresh = new Worker(new URL('./flite-worker.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  fresh.on('message', (result: SynthesisResult) => {
    const promise = waiting.get(result.id);
    waiting.delete(result.id);
    // An idle synthesiser must not keep a finished process alive.
    if (waiting.size === 0) fresh.unref();
    if ('failure' in result) promise?.reject(new Error(result.failure));
    else promise?.resolve({ pcm: result.pcm16k, rate: 16_000, pcm48k: result.pcm48k });
  });
  fresh.on('error', (cause) => {
    worker = undefined;
    for (const promise of waiting.values())
      promise.reject(cause instanceof Error ? cause : new Error(String(cause)));
    waiting.clear();
  });
  worker = fresh;
  return fresh;
}
