import { measureEcho } from '@/lib/domain/echo-measure';
import { speechEnvelope } from '@/lib/domain/echo-envelope';
import type { DeviceVoice, Synthesised } from '@/lib/speech/synthesised';
import { runFlite } from '@/lib/speech/flite-program';
import { packagedProgram } from '../speech/packaged';

// Rooms in which a voice is played and a microphone hears it, all of it reckoned. Levels are dBFS, gains decibels.

export const rate = 16_000;

const program = packagedProgram();

/** A line of the packaged synthesiser at −20 dBFS, its first sound after 0.1 s. */
export async function spoken(text: string, voice: DeviceVoice = 'slt'): Promise<Float32Array> {
  const speech: Synthesised = await runFlite(await program, text, voice);
  return at(-20, speech.samples);
}

const amplitude = (decibels: number): number => 10 ** (decibels / 20);

const decibelsOf = (samples: Float32Array): number =>
  10 * Math.log10(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);

export function at(decibels: number, samples: Float32Array): Float32Array {
  const gain = amplitude(decibels - decibelsOf(samples));
  return samples.map((sample) => sample * gain);
}

/** Numbers between −1 and 1, the same ones every time (Park and Miller's generator). */
export function chance(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * 2 - 1;
  };
}

/** A fan: noise with more of the low sounds. */
export function noise(decibels: number, length: number, random = chance(5)): Float32Array {
  let last = 0;
  return at(
    decibels,
    Float32Array.from({ length }, () => (last = 0.9 * last + random())),
  );
}

/** What comes back of a sound: `lagMs` later, in a room in which it dies by 60 dB in `reverberation` seconds. */
export function echoOf(
  sound: Float32Array,
  { gain, lagMs, reverberation = 0 }: { gain: number; lagMs: number; reverberation?: number },
  random = chance(9),
): Float32Array {
  const reflections = Array.from({ length: reverberation > 0 ? 60 : 0 }, () => {
    const seconds = (Math.abs(random()) * reverberation) / 2;
    return { seconds, share: 0.4 * random() * 10 ** ((-3 * seconds) / reverberation) };
  });
  const result = new Float32Array(sound.length);
  for (const { seconds, share } of [{ seconds: 0, share: 1 }, ...reflections]) {
    const delay = Math.round((lagMs / 1_000 + seconds) * rate);
    for (let index = delay; index < result.length; index += 1)
      result[index]! += share * sound[index - delay]!;
  }
  return at(decibelsOf(sound) + gain, result);
}

/** Sounds on top of each other, as long as the longest. */
export const together = (...sounds: Float32Array[]): Float32Array =>
  Float32Array.from({ length: Math.max(...sounds.map((sound) => sound.length)) }, (_, index) =>
    sounds.reduce((sum, sound) => sum + (sound[index] ?? 0), 0),
  );

/** With `seconds` of silence before it and `tail` after it. */
export function after(seconds: number, sound: Float32Array, tail = 0): Float32Array {
  const result = new Float32Array(sound.length + Math.round((seconds + tail) * rate));
  result.set(sound, Math.round(seconds * rate));
  return result;
}

/** As a converter gives it: 16 bit, and cut off at full scale. */
const converted = (sound: Float32Array): Int16Array =>
  Int16Array.from(sound, (sample) => Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_767))));

export const measured = (played: Float32Array, heard: Float32Array) =>
  measureEcho(
    {
      framesPerSecond: 100,
      played: speechEnvelope(converted(played), rate),
      heard: speechEnvelope(converted(heard), rate),
    },
    1,
  );
