import { estimatedSeconds } from './instructions';
import type { Timing } from './timing';

export type TurnReport = {
  onStarted: () => void;
  /** All of the words so far; at an interruption shortened to what was heard. */
  onWords: (text: string) => void;
  /** Exactly once; `heard` is false where it never made a sound and had no words. */
  onEnded: (interrupted: boolean, heard: boolean) => void;
  /** It goes on for longer than it can: its sound is to be ended. */
  onEndless: () => void;
};

/**
 * Follows one turn of a voice that leads a conversation. Words are generated faster than they are said, reports come
 * in any order and may stay away, so every step has a limit; a turn that only calls a tool is none.
 */
export class TurnWatch {
  readonly #timing: Timing;
  readonly #report: TurnReport;
  #phase: 'silent' | 'sounding' | 'draining' | 'ended' = 'silent';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Words by item: a turn may have a preamble besides its message. */
  readonly #words = new Map<string, string>();
  #soundBegan = 0;
  #truncatedAtMs: number | null = null;

  constructor(timing: Timing, report: TurnReport) {
    this.#timing = timing;
    this.#report = report;
    this.#limit(timing.lineStartMs);
  }

  get isOver(): boolean {
    return this.#phase === 'ended';
  }

  get text(): string {
    return [...this.#words.values()].map((words) => words.trim()).join(' ');
  }

  started(): void {
    if (this.#phase !== 'silent') return;
    this.#phase = 'sounding';
    this.#soundBegan = performance.now();
    this.#report.onStarted();
    if (this.text) this.#report.onWords(this.text);
    this.#limitSound();
  }

  words(itemId: string, delta: string): void {
    this.#setWords(itemId, (this.#words.get(itemId) ?? '') + delta);
  }

  transcript(itemId: string, text: string): void {
    this.#setWords(itemId, text);
  }

  /** The provider's own word on how much of an item was heard; comes before or after the sound was cleared. */
  truncated(itemId: string, audioEndMs: number): void {
    if (this.#words.has(itemId)) this.#truncatedAtMs = audioEndMs;
  }

  /** The provider's buffer is drained; the last of it is still on its way to the ear. */
  stopped(): void {
    if (this.#phase === 'silent' && this.text) this.started();
    if (this.#phase !== 'sounding') return;
    this.#phase = 'draining';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(false), this.#timing.playoutMs);
  }

  /** The response was generated, or not: `status` is the wire's. */
  generated(status: string): void {
    if (status === 'cancelled') this.end(true);
    else if (this.#phase === 'silent' && !this.text) this.end(false);
    else if (this.#phase === 'sounding') this.#limitSound();
  }

  /** Ends it now; what comes later is ignored. */
  end(interrupted: boolean): void {
    if (this.#phase === 'ended') return;
    const wasHeard = this.#phase !== 'silent';
    this.#phase = 'ended';
    clearTimeout(this.#timer);
    if (interrupted && wasHeard) this.#keepHeard();
    this.#report.onEnded(interrupted, wasHeard);
  }

  #setWords(itemId: string, text: string): void {
    if (this.#phase === 'ended' || this.#words.get(itemId) === text) return;
    this.#words.set(itemId, text);
    if (this.#phase !== 'silent') this.#report.onWords(this.text);
  }

  /**
   * Nobody tells which words were heard, only for how long the sound went on: the words that fit into that time at
   * the pace of {@link estimatedSeconds}, whole words only.
   */
  #keepHeard(): void {
    const text = this.text;
    const heardMs = this.#truncatedAtMs ?? performance.now() - this.#soundBegan;
    const share = heardMs / 1000 / (estimatedSeconds(text) - 1);
    if (share >= 1 || text === '') return;
    const cut = text.slice(0, Math.round(text.length * share));
    const whole = /\s/.test(text[cut.length] ?? ' ') ? cut : cut.replace(/\S+$/, '');
    this.#words.clear();
    this.#words.set('heard', whole.trim() === '' ? '…' : `${whole.trim()} …`);
    this.#report.onWords(this.text);
  }

  #limitSound(): void {
    this.#limit(estimatedSeconds(this.text) * 1000 + this.#timing.lineExtraMs);
  }

  #limit(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tooLong(), milliseconds);
  }

  /** A turn whose sound was never reported is read instead; one that never ends is ended. */
  #tooLong(): void {
    if (this.#phase === 'silent' && this.text) {
      this.started();
      this.stopped();
      return;
    }
    this.#report.onEndless();
    this.end(this.#phase === 'sounding');
  }
}
