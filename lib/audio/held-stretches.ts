/** A stretch of one recording, on the room's clock. */
export type Piece = { startSample: number; samples: Int16Array<ArrayBuffer> };

type Stretch = { from: number; to: number };

/**
 * Lets sound pass except for the stretches in which it is held back. Of a held stretch the last `prerollSamples` pass
 * after all when it ends, later than the rest and still in order: whoever interrupts has begun before anybody noticed.
 * Holding and resuming are moments of the clock and not of arrival: what was said before `hold` passes, however late
 * it comes.
 */
export class HeldStretches {
  readonly #prerollSamples: number;
  readonly #pass: (piece: Piece) => void;
  /** In order and apart from each other; the last one's end is open while sound is held. */
  #stretches: Stretch[] = [];
  /** What has come of the stretch that is still open: at least the last `prerollSamples`. */
  #kept: Piece[] = [];

  constructor(prerollSamples: number, pass: (piece: Piece) => void) {
    this.#prerollSamples = prerollSamples;
    this.#pass = pass;
  }

  /** From this sample on nothing passes. Safe twice. */
  hold(sample: number): void {
    if (this.#open()) return;
    const last = this.#stretches.at(-1);
    this.#stretches.push({ from: Math.max(sample, last?.to ?? 0), to: Infinity });
  }

  /** What begins here, and what came shortly before, passes. Safe twice. */
  resume(sample: number): void {
    const open = this.#open();
    if (!open) return;
    open.to = Math.max(open.from, sample - this.#prerollSamples);
    const kept = this.#kept;
    this.#kept = [];
    for (const piece of kept) this.take(piece);
  }

  /** The next piece; pieces come in order. */
  take(piece: Piece): void {
    let rest = piece;
    for (const { from, to } of this.#stretches) {
      this.#passOn(upTo(rest, from));
      if (to === Infinity) {
        this.#keep(since(rest, from));
        return;
      }
      rest = since(rest, to);
    }
    this.#passOn(rest);
    this.#stretches = this.#stretches.filter(({ to }) => to > endOf(piece));
  }

  #open(): Stretch | undefined {
    const last = this.#stretches.at(-1);
    return last?.to === Infinity ? last : undefined;
  }

  #passOn(piece: Piece): void {
    if (piece.samples.length > 0) this.#pass(piece);
  }

  #keep(piece: Piece): void {
    if (piece.samples.length === 0) return;
    this.#kept.push(piece);
    const needed = endOf(piece) - this.#prerollSamples;
    this.#kept = this.#kept.filter((each) => endOf(each) > needed);
  }
}

const endOf = ({ startSample, samples }: Piece): number => startSample + samples.length;

/** What of a piece lies before a sample. */
function upTo(piece: Piece, sample: number): Piece {
  if (sample >= endOf(piece)) return piece;
  return { ...piece, samples: piece.samples.slice(0, Math.max(0, sample - piece.startSample)) };
}

/** What of a piece lies at a sample and after it. */
function since(piece: Piece, sample: number): Piece {
  if (sample <= piece.startSample) return piece;
  return { startSample: sample, samples: piece.samples.slice(sample - piece.startSample) };
}
