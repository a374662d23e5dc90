const HALF_WIDTH = 16;

/**
 * Streaming sample-rate converter: a windowed sinc (Hann, 16 zero crossings a side, cut at 0.92 of the lower Nyquist)
 * evaluated at the exact rational positions, so that pieces pushed one after another join without a seam.
 */
export class Resampler {
  readonly #up: number;
  readonly #down: number;
  readonly #reach: number;
  readonly #kernels: Float32Array[];
  #held: Int16Array<ArrayBufferLike>;
  #next = 0;

  constructor(from: number, to: number) {
    const shared = greatestCommonDivisor(from, to);
    this.#up = to / shared;
    this.#down = from / shared;
    const cut = 0.92 * Math.min(1, to / from);
    this.#reach = Math.ceil(HALF_WIDTH / cut);
    this.#kernels = Array.from({ length: this.#up }, (_, phase) =>
      kernel(phase / this.#up, cut, this.#reach),
    );
    this.#held = new Int16Array(this.#reach);
  }

  /** Converts the next piece; its last few milliseconds wait for their neighbours. */
  push(piece: Int16Array): Int16Array {
    const input = new Int16Array(this.#held.length + piece.length);
    input.set(this.#held);
    input.set(piece, this.#held.length);
    const out: number[] = [];
    let position = this.#next;
    for (;;) {
      const whole = Math.floor(position / this.#up) + this.#reach;
      if (whole + this.#reach >= input.length) break;
      const weights = this.#kernels[position % this.#up] as Float32Array;
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1) {
        sum += (weights[tap] as number) * (input[whole - this.#reach + 1 + tap] as number);
      }
      out.push(Math.max(-32768, Math.min(32767, Math.round(sum))));
      position += this.#down;
    }
    const spent = Math.floor(position / this.#up);
    this.#held = input.slice(Math.min(spent, input.length));
    this.#next = position - spent * this.#up;
    return Int16Array.from(out);
  }
}

/** Converts a whole recording at once. */
export function resample(pcm: Int16Array, from: number, to: number): Int16Array {
  if (from === to) return pcm;
  const padded = new Int16Array(pcm.length + Math.ceil(HALF_WIDTH * 3 * Math.max(1, from / to)));
  padded.set(pcm);
  const length = Math.round((pcm.length * to) / from);
  return new Resampler(from, to).push(padded).slice(0, length);
}

function kernel(offset: number, cut: number, reach: number): Float32Array {
  const weights = new Float32Array(reach * 2);
  let total = 0;
  for (let tap = 0; tap < weights.length; tap += 1) {
    const distance = tap - reach + 1 - offset;
    const window = Math.abs(distance) > reach ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * distance) / reach);
    const value = cut * sinc(cut * distance) * window;
    weights[tap] = value;
    total += value;
  }
  return weights.map((value) => value / total);
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
