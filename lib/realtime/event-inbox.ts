import type { ServerEvent } from './events';

/** Events kept until somebody asks for them: the first may come before anybody is listening. */
export class EventInbox {
  readonly #kept: ServerEvent[] = [];
  #look: (() => void) | null = null;

  push(event: ServerEvent): void {
    this.#kept.push(event);
    this.#look?.();
  }

  /** Hands over whatever nobody took, in order. */
  drain(): ServerEvent[] {
    return this.#kept.splice(0);
  }

  /**
   * The first event that passes the test, taken out together with all before it; null when none came in time.
   * Rejects with the signal's reason. One caller at a time.
   */
  async take(
    test: (event: ServerEvent) => boolean,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<ServerEvent | null> {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<ServerEvent | null>();
    const timer = setTimeout(() => resolve(null), waitMs);
    const abandon = () => reject(signal.reason);
    signal.addEventListener('abort', abandon, { once: true });
    this.#look = () => {
      const at = this.#kept.findIndex(test);
      if (at >= 0) resolve(this.#kept.splice(0, at + 1).at(-1) ?? null);
    };
    this.#look();
    try {
      return await promise;
    } finally {
      this.#look = null;
      clearTimeout(timer);
      signal.removeEventListener('abort', abandon);
    }
  }
}
