import type { Line } from '@/lib/domain/interview/line';
import type { LineEnding } from '@/lib/domain/interview/interviewer';
import { estimatedSeconds } from './instructions';
import { saidAsGiven } from './line-fidelity';
import type { Timing } from './timing';

export type LineReport = {
  onStarted: () => void;
  onWords: (text: string) => void;
  /** At most once, before the end: what was said to the end is not the line that was given. */
  onDiffered: (said: string) => void;
  /** Exactly once. */
  onEnded: (ending: LineEnding) => void;
};

/**
 * Follows one line from its order to its last sound. Generation is faster than speech, so the end of the response
 * says nothing about the end of the sound; and every report may stay away, so every step has a limit.
 */
export class LineWatch {
  readonly line: Line;
  readonly #timing: Timing;
  readonly #report: LineReport;
  #phase: 'ordered' | 'sounding' | 'draining' | 'ended' = 'ordered';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';
  /** What a generation that went wrong makes of the end. */
  #endingWhenStopped: LineEnding = 'finished';

  constructor(line: Line, timing: Timing, report: LineReport) {
    this.line = line;
    this.#timing = timing;
    this.#report = report;
    this.#limit(timing.lineStartMs);
  }

  /** Whether the provider's sound at this moment is this line's. */
  get isSounding(): boolean {
    return this.#phase === 'sounding' || this.#phase === 'draining';
  }

  started(): void {
    if (this.#phase !== 'ordered') return;
    this.#phase = 'sounding';
    this.#report.onStarted();
    if (this.#said) this.#report.onWords(this.#said);
    this.#limit(estimatedSeconds(this.line.text) * 1000 + this.#timing.lineExtraMs);
  }

  /** A piece of the words, as really said. Words that come before the sound wait for it. */
  words(delta: string): void {
    this.#setWords(this.#said + delta);
  }

  transcript(text: string): void {
    this.#setWords(text);
  }

  /** The provider's buffer is drained; the last of it is still on its way to the ear. */
  stopped(): void {
    if (this.#phase === 'ordered' && this.#said) this.started();
    if (this.#phase === 'ordered') this.end('failed');
    if (this.#phase !== 'sounding') return;
    this.#phase = 'draining';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end(this.#endingWhenStopped), this.#timing.playoutMs);
  }

  /** The response was generated, or not: `status` is the wire's. */
  generated(status: string): void {
    if (status === 'completed') return;
    const ending = status === 'cancelled' ? 'interrupted' : 'failed';
    this.#endingWhenStopped = ending;
    if (this.#phase === 'ordered' || status === 'cancelled') this.end(ending);
  }

  /** Ends it now; what comes later is ignored. */
  end(ending: LineEnding): void {
    if (this.#phase === 'ended') return;
    this.#phase = 'ended';
    clearTimeout(this.#timer);
    // A line that was cut off differs for that reason alone, and a reply is the voice's own wording.
    if (ending === 'finished' && this.line.replyTo === null && !saidAsGiven(this.line.text, this.#said)) {
      this.#report.onDiffered(this.#said);
    }
    this.#report.onEnded(ending);
  }

  /** A new line follows while this one's last sound is on its way: nothing is lost by ending it. */
  settle(): void {
    if (this.#phase === 'draining') this.end(this.#endingWhenStopped);
  }

  #setWords(text: string): void {
    if (this.#phase === 'ended' || text === this.#said) return;
    this.#said = text;
    if (this.#phase !== 'ordered') this.#report.onWords(text);
  }

  #limit(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.end('failed'), milliseconds);
  }
}
