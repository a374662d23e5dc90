import type { Line } from '@/lib/domain/interview/line';

/** A line that waits, for a bounded time, until there is a connection to say it on. One at a time. */
export class HeldLine {
  readonly #waitMs: number;
  #line: Line | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** Holds a line; `onGivenUp` is called when the time is over. Returns the line that waited in its place. */
  hold(line: Line, onGivenUp: (line: Line) => void): Line | null {
    const ousted = this.take();
    this.#line = line;
    this.#timer = setTimeout(() => {
      this.#line = null;
      onGivenUp(line);
    }, this.#waitMs);
    return ousted;
  }

  /** Hands the line out; null where none waits. */
  take(): Line | null {
    const line = this.#line;
    this.#line = null;
    clearTimeout(this.#timer);
    return line;
  }
}
