/** Milliseconds before a failed write is tried again: soon, then ever less often, never less than every 5 s. */
export const retryDelay = (failures: number): number => Math.min(5_000, 250 * 2 ** (failures - 1));

/** At the end, a write may fail so often before the queue gives up. */
const lastTries = 4;

/**
 * Writes one after the other, in order. A write that fails stays first and is tried again, so order and wholeness
 * hold; `onError` is told when a row of failures begins.
 */
export class WriteQueue {
  readonly #onError: (error: unknown) => void;
  readonly #waiting: (() => Promise<unknown>)[] = [];
  #working: Promise<void> | null = null;
  #failures = 0;
  #draining = false;
  #closed = false;
  #wake = () => {};

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  push(write: () => Promise<unknown>): void {
    if (this.#closed) return;
    this.#waiting.push(write);
    this.#working ??= this.#work();
  }

  /** Waits for everything. False where some of it could not be written; the queue is then closed. */
  async drain(): Promise<boolean> {
    this.#draining = true;
    this.#failures = 0;
    this.#wake();
    await this.#working;
    const written = this.#waiting.length === 0;
    await this.close();
    return written;
  }

  /** Forgets what waits, and resolves when nothing is being written any more. Safe twice. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting.length = 0;
    this.#wake();
    await this.#working;
  }

  async #work(): Promise<void> {
    for (let write = this.#waiting[0]; write && !this.#closed; write = this.#waiting[0]) {
      try {
        await write();
        this.#failures = 0;
        this.#waiting.shift();
      } catch (error) {
        this.#failures += 1;
        if (this.#failures === 1) this.#onError(error);
        if (this.#draining && this.#failures >= lastTries) break;
        await this.#pause(retryDelay(this.#failures));
      }
    }
    this.#working = null;
  }

  /** Waits, unless somebody is in a hurry. */
  #pause(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    this.#wake = () => {
      clearTimeout(timer);
      resolve();
    };
    return promise;
  }
}
