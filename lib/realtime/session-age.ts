/** Shorter lives than this are taken for a clock of ours that is set wrong, in milliseconds. */
const shortestLife = 12 * 60_000;

/**
 * How old a session is, by two clocks at once. The wall clock jumps when it is set; the steady one may stand still
 * while the machine sleeps. The greater age counts: that replaces a session too early now and then, never too late.
 */
export class SessionAge {
  readonly #bornAt = Date.now();
  readonly #bornSteadily = performance.now();
  readonly #lifeMs: number;

  /**
   * @param expiresAt seconds since 1970 by the provider's clock, as `session.created` has it; null where it does not.
   * It is read against our clock once, now, so that a clock that is set later changes nothing.
   */
  constructor(expiresAt: number | null) {
    const life = expiresAt === null ? Infinity : expiresAt * 1000 - this.#bornAt;
    this.#lifeMs = life >= shortestLife ? life : Infinity;
  }

  get milliseconds(): number {
    return Math.max(Date.now() - this.#bornAt, performance.now() - this.#bornSteadily);
  }

  /** Whether it has reached an age, or has less than `reserveMs` to live. */
  isPast(ageMs: number, reserveMs: number): boolean {
    return this.milliseconds >= Math.min(ageMs, this.#lifeMs - reserveMs);
  }
}
