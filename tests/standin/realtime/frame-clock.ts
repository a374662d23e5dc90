const FRAME_MS = 10;
/** Frames that may be sent at once after a stall; a longer one becomes a pause, because bursts are lost in jitter buffers. */
const MOST_CATCH_UP = 10;

/** Calls for a frame every 10 ms in real time, counted from the beginning so that timer jitter never adds up. */
export class FrameClock {
  readonly #timer: NodeJS.Timeout;
  readonly #onFrame: () => void;
  #begun = performance.now();
  #frames = 0;

  constructor(onFrame: () => void) {
    this.#onFrame = onFrame;
    this.#timer = setInterval(() => this.#tick(), FRAME_MS);
  }

  /** Safe to call twice. */
  close(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const due = Math.floor((performance.now() - this.#begun) / FRAME_MS);
    if (due - this.#frames > MOST_CATCH_UP) {
      this.#begun = performance.now();
      this.#frames = 0;
      this.#onFrame();
      return;
    }
    for (; this.#frames < due; this.#frames += 1) this.#onFrame();
  }
}
