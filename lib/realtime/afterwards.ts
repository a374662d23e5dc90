/**
 * How long last words may take, in milliseconds: a goodbye of two sentences, with the way there. Then it counts as
 * said: an interview must not hang on a report that stays away.
 */
const lastWordsMs = 8_000;

/** Holds something back until the voice has said its last words, for a bounded time. */
export class Afterwards {
  #action: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isWaiting(): boolean {
    return this.#action !== null;
  }

  keep(action: () => void): void {
    const before = this.#action;
    clearTimeout(this.#timer);
    this.#action = () => {
      before?.();
      action();
    };
    this.#timer = setTimeout(() => this.now(), lastWordsMs);
  }

  /** The last words have been heard. Nothing where nothing waits. */
  now(): void {
    const action = this.#action;
    this.drop();
    action?.();
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#action = null;
  }
}
