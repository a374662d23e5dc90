import type { Span } from '@/lib/domain/delivery/delivery';
import { Resampler } from '../../tests/standin/voice/resampler.ts';
import type { Take } from './conditions.ts';
import { loudnessOf, noiseUnder } from './noise.ts';
import { sayPhrase, type Phrase } from './phrase.ts';
import { spoken } from './spoken.ts';

/** Rate of a fake microphone's file. */
export const tapeRate = 48_000;
/** Before the first word: the room opens and the question is asked. */
export const leadSeconds = 14;
/** After the last word, so that the take ends in the same room. The file plays once. */
const tailSeconds = 15;

/** What is true of a tape, in seconds from its start. */
export type Truth = {
  /** One span for each phrase. */
  speech: Span[];
  /** Between two phrases. */
  pauses: Span[];
  words: { text: string; at: number | null }[];
  transcript: string;
  wordsPerMinute: number;
};

export type Tape = { pcm: Int16Array; truth: Truth };

/** Speaks a take in its voice, with silences of known length, and lays the noise under all of it. */
export async function recordTape(take: Take): Promise<Tape> {
  const { phrases, pauses } = spoken(take.seed);
  const said: Phrase[] = [];
  for (const phrase of phrases) said.push(await sayPhrase(phrase, take.voice));
  const sounds = said.map((phrase) => upsampled(phrase.samples, phrase.rate));
  const seconds = sounds.reduce((sum, { length }) => sum + length / tapeRate, 0);
  const silence = pauses.reduce((sum, pause) => sum + pause, 0);
  const line = new Float32Array(Math.ceil((leadSeconds + seconds + silence + tailSeconds) * tapeRate));
  const speech: Span[] = [];
  const words: Truth['words'] = [];
  let at = Math.round(leadSeconds * tapeRate);
  for (const [index, sound] of sounds.entries()) {
    line.set(sound, at);
    const start = at / tapeRate;
    speech.push({ start, end: (at + sound.length) / tapeRate });
    for (const word of said[index]!.words)
      words.push({ text: word.text, at: word.at === null ? null : start + word.at });
    at += sound.length + Math.round((pauses[index] ?? 0) * tapeRate);
  }
  const loudness = loudnessOf(Float32Array.from(sounds.flatMap((sound) => [...sound])));
  const noise = noiseUnder(take.noise, loudness, line.length, tapeRate);
  const first = speech[0]?.start ?? 0;
  const last = speech.at(-1)?.end ?? 0;
  return {
    pcm: Int16Array.from(line, (sample, place) => toPcm(sample + noise[place]!)),
    truth: {
      speech,
      pauses: speech.slice(1).map((span, index) => ({ start: speech[index]!.end, end: span.start })),
      words,
      transcript: `${phrases.join('. ')}.`,
      wordsPerMinute: (60 * words.length) / (last - first),
    },
  };
}

const toPcm = (amplitude: number): number =>
  Math.max(-32_768, Math.min(32_767, Math.round(amplitude * 32_767)));

function upsampled(samples: Float32Array, rate: number): Float32Array {
  const padded = new Int16Array(samples.length + 200);
  padded.set(Int16Array.from(samples, toPcm));
  const length = Math.round((samples.length * tapeRate) / rate);
  const pcm = new Resampler(rate, tapeRate).push(padded).slice(0, length);
  return Float32Array.from(pcm, (sample) => sample / 32_768);
}
