import type { SessionAge } from './session-age';
import type { Timing } from './timing';

/** What may happen now without anybody noticing: nothing, a change between two lines, a change between two turns. */
export type Boundary = 'none' | 'line' | 'turn';

export type RotationOptions = {
  timing: Timing;
  /** Age of the present session; null where there is none. */
  age: () => SessionAge | null;
  /** Opens a session beside the present one. Never rejects. */
  prepare: () => Promise<void>;
  isPrepared: () => boolean;
  boundary: () => Boundary;
  /** Puts the prepared session in the place of the present one. */
  swap: () => void;
};

/**
 * Replaces a session before the provider ends it. The fresh one is opened beside it in any case, and takes its place
 * at the next turn boundary; when the limit is close, between two lines. An open take is never cut: then the provider
 * ends the session, and the way back is that of a lost connection.
 */
export class Rotation {
  readonly #options: RotationOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** By the steady clock, which never goes back. */
  #preparedAt = -Infinity;
  #preparing = false;

  constructor(options: RotationOptions) {
    this.#options = options;
  }

  /** Watches the age of the present session from here on. Safe twice. */
  start(): void {
    this.#timer ??= setInterval(() => this.#look(), this.#options.timing.rotateLookMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** To be called whenever a line, a take or a turn has ended. */
  consider(): void {
    const { timing, age, isPrepared, boundary, swap } = this.#options;
    if (!this.#isDue() || !isPrepared()) return;
    const isUrgent = age()?.isPast(timing.rotateByMs, timing.rotateByReserveMs) === true;
    const here = boundary();
    if (here === 'turn' || (here === 'line' && isUrgent)) swap();
  }

  #look(): void {
    const { timing, isPrepared, prepare } = this.#options;
    if (!this.#isDue()) return;
    const now = performance.now();
    if (!isPrepared() && !this.#preparing && now - this.#preparedAt >= timing.rotateEveryMs) {
      this.#preparedAt = now;
      this.#preparing = true;
      void prepare().then(() => {
        this.#preparing = false;
        this.consider();
      });
      return;
    }
    this.consider();
  }

  #isDue(): boolean {
    const { timing, age } = this.#options;
    return age()?.isPast(timing.rotateAfterMs, timing.rotateAfterReserveMs) === true;
  }
}
