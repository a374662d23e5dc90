import type { Noise } from './conditions.ts';
import { chance } from './chance.ts';

/** Root mean square. */
export const loudnessOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));

/** Noise for a whole tape, its loudness `decibels` below `speech` (RMS, amplitudes). */
export function noiseUnder(noise: Noise, speech: number, length: number, rate: number): Float32Array {
  switch (noise.kind) {
    case 'pink':
      return scaled(pink(length), speech * 10 ** (-noise.decibels / 20));
    case 'clicks': {
      const room = scaled(pink(length), speech * 10 ** (-40 / 20));
      const keys = scaled(clicks(length, rate), speech * 10 ** (-noise.decibels / 20));
      return room.map((sample, at) => sample + keys[at]!);
    }
  }
}

function scaled(samples: Float32Array, loudness: number): Float32Array {
  const factor = loudness / loudnessOf(samples);
  return samples.map((sample) => sample * factor);
}

/** As much power in every octave: Paul Kellet's filter over white noise. */
function pink(length: number): Float32Array {
  const random = chance(7);
  const poles = [0.99886, 0.99332, 0.969, 0.8665, 0.55, -0.7616];
  const gains = [0.0555179, 0.0750759, 0.153852, 0.3104856, 0.5329522, -0.016898];
  const state = poles.map(() => 0);
  let delayed = 0;
  return Float32Array.from({ length }, () => {
    const white = 2 * random() - 1;
    for (const [at, pole] of poles.entries()) state[at] = pole * state[at]! + white * gains[at]!;
    const sum = state.reduce((total, value) => total + value, delayed) + white * 0.5362;
    delayed = white * 0.115926;
    return sum;
  });
}

/** Somebody types: bursts of 4 to 20 keys, six a second, each a decay of 8 ms; then a rest of 1 to 4 s. */
function clicks(length: number, rate: number): Float32Array {
  const random = chance(11);
  const result = new Float32Array(length);
  let at = 0;
  while (at < length) {
    for (let keys = 4 + Math.floor(random() * 17); keys > 0 && at < length; keys -= 1) {
      const loud = 0.5 + random();
      for (let offset = 0; offset < 0.04 * rate && at + offset < length; offset += 1) {
        result[at + offset]! += loud * (2 * random() - 1) * Math.exp(-offset / (0.008 * rate));
      }
      at += Math.round(rate * (0.1 + 0.13 * random()));
    }
    at += Math.round(rate * (1 + 3 * random()));
  }
  return result;
}
