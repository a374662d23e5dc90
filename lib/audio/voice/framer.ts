/** How a stream is cut: frame `k` covers the `length` samples from `k · hop − lead` on. */
export type Cut = { length: number; hop: number; lead: number };

/** Cuts a stream of bursts into overlapping frames. Before its beginning there was silence. */
export class Framer {
  readonly #cut: Cut;
  #line: Float32Array;

  constructor(cut: Cut) {
    this.#cut = cut;
    this.#line = new Float32Array(cut.lead);
  }

  /** The frames that are whole after this burst; each a copy. */
  push(samples: Float32Array): Float32Array[] {
    const { length, hop } = this.#cut;
    const line = new Float32Array(this.#line.length + samples.length);
    line.set(this.#line);
    line.set(samples, this.#line.length);
    const count = Math.max(0, Math.floor((line.length - length) / hop) + 1);
    this.#line = line.slice(count * hop);
    return Array.from({ length: count }, (_, frame) => line.slice(frame * hop, frame * hop + length));
  }

  /** The frames whose own step has been heard and whose window reaches beyond the end, where there is silence. */
  end(): Float32Array[] {
    const { length, hop, lead } = this.#cut;
    return this.push(new Float32Array(Math.max(0, length - lead - hop)));
  }
}
