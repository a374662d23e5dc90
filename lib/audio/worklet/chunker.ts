export type Chunk = { index: number; startSample: number; samples: Int16Array<ArrayBuffer> };

/** Amplitude −1..1 as 16-bit PCM; what is louder is cut off, as every converter does. */
export const toPcm16 = (amplitude: number): number =>
  Math.max(-32_768, Math.min(32_767, Math.round(amplitude * 32_767)));

/**
 * Cuts one recording into chunks of `chunkSamples`, contiguous and numbered from 0. `flush` hands out the
 * last, shorter one.
 */
export class Chunker {
  readonly startSample: number;
  readonly #chunkSamples: number;
  readonly #emit: (chunk: Chunk) => void;
  #buffer: Int16Array<ArrayBuffer>;
  #filled = 0;
  #index = 0;
  #sampleCount = 0;

  constructor(startSample: number, chunkSamples: number, emit: (chunk: Chunk) => void) {
    this.startSample = startSample;
    this.#chunkSamples = chunkSamples;
    this.#emit = emit;
    this.#buffer = new Int16Array(chunkSamples);
  }

  /** Samples taken so far. */
  get sampleCount(): number {
    return this.#sampleCount;
  }

  push(samples: Float32Array): void {
    for (const sample of samples) {
      this.#buffer[this.#filled] = toPcm16(sample);
      this.#filled += 1;
      this.#sampleCount += 1;
      if (this.#filled === this.#chunkSamples) this.flush();
    }
  }

  /** Hands out what has gathered; nothing where nothing has. */
  flush(): void {
    if (this.#filled === 0) return;
    const samples = this.#filled === this.#chunkSamples ? this.#buffer : this.#buffer.slice(0, this.#filled);
    const startSample = this.startSample + this.#sampleCount - this.#filled;
    this.#emit({ index: this.#index, startSample, samples });
    this.#index += 1;
    this.#buffer = new Int16Array(this.#chunkSamples);
    this.#filled = 0;
  }
}
