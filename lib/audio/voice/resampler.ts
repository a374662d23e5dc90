import { kaiser } from '../worklet/kaiser';

/** The rate at which the speech model and the pitch were measured. */
export const voiceRate = 16_000;

/** Input samples on either side that take part in one output. */
const reach = 48;
const beta = 8;
/** Middle of the filter's edge, as a share of the rate that comes out: at 16 kHz flat to 6.7 kHz, shut from 8.0. */
const edge = 0.4625;

/** Taps for outputs that lie `phase` (0..1) after an input, for the inputs from −reach to +reach about it; sum 1. */
function tapsOf(phase: number, cutoff: number): Float64Array {
  const taps = Float64Array.from({ length: 2 * reach + 1 }, (_, index) => {
    const distance = index - reach - phase;
    const place = distance / (reach + 1);
    if (Math.abs(place) >= 1) return 0;
    const turn = 2 * Math.PI * cutoff * distance;
    return (turn === 0 ? 1 : Math.sin(turn) / turn) * kaiser(place, beta);
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

const commonDivisor = (one: number, other: number): number =>
  other === 0 ? one : commonDivisor(other, one % other);

/**
 * Brings 16-bit PCM of any whole rate to amplitudes −1..1 at {@link voiceRate}, through a low-pass (windowed sinc).
 * The filter's delay is taken out: output `n` stands for the moment `n / voiceRate`. Feeds on bursts of any length, and
 * gives bit for bit the same however the sound is cut.
 */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #phases: readonly Float64Array[];
  /** What came before, from input `#from` on; before the first sample there was silence. */
  #line = new Float32Array(reach);
  #from = -reach;
  #outputs = 0;

  constructor(rate: number) {
    const divisor = commonDivisor(rate, voiceRate);
    this.#up = voiceRate / divisor;
    this.#down = rate / divisor;
    const cutoff = (edge * Math.min(rate, voiceRate)) / rate;
    this.#phases = Array.from({ length: this.#up }, (_, step) => tapsOf(step / this.#up, cutoff));
  }

  /** The outputs that are known after this burst. */
  push(samples: Int16Array): Float32Array {
    const line = new Float32Array(this.#line.length + samples.length);
    line.set(this.#line);
    for (const [index, sample] of samples.entries()) line[this.#line.length + index] = sample / 32_768;
    const inputs = this.#from + line.length;
    // The last output that has all its `reach` inputs after it.
    const known = Math.max(this.#outputs, Math.ceil(((inputs - reach) * this.#up) / this.#down));
    const result = new Float32Array(known - this.#outputs);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = this.#outputOf(line, this.#outputs + index);
    }
    this.#outputs = known;
    const kept = Math.floor((known * this.#down) / this.#up) - reach - this.#from;
    this.#line = line.slice(kept);
    this.#from += kept;
    return result;
  }

  #outputOf(line: Float32Array, output: number): number {
    const place = output * this.#down;
    const first = Math.floor(place / this.#up) - reach - this.#from;
    const taps = this.#phases[place % this.#up] ?? new Float64Array(0);
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap += 1) sum += (taps[tap] ?? 0) * (line[first + tap] ?? 0);
    return sum;
  }
}
