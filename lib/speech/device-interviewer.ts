import { failure } from '@/lib/domain/failure';
import type { Identifier } from '@/lib/domain/identifier';
import type {
  HeardTake,
  Interviewer,
  InterviewerEvent,
  LineEnding,
} from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { Logger } from '@/lib/domain/logger';
import type { Recogniser } from './recogniser';
import type { Synthesised } from './synthesised';
import { wordTimes } from './word-times';

/** Samples on their way to the ear. `ended` resolves at the last one or at `stop`, and rejects when playing fails. */
export type Playing = { ended: Promise<void>; stop: () => void };

export type DeviceInterviewerOptions = {
  /** Makes speech of a line, in the persona's voice. */
  synthesise: (text: string, signal: AbortSignal) => Promise<Synthesised>;
  play: (samples: Float32Array, rate: number) => Playing;
  /** Whether the voice is audible (and recorded). Closed before a take opens. */
  gate: (open: boolean) => void;
  /** The browser's recognition on this device; null where it has none. */
  recogniser: Recogniser | null;
  logger: Logger;
};

/**
 * An interviewer on this device: it speaks with a packaged voice, hears where the browser can recognise speech by itself,
 * and needs no network.
 */
export function createDeviceInterviewer(options: DeviceInterviewerOptions): Interviewer {
  return new DeviceInterviewer(options);
}

/** A sentence is made in a tenth of a second; what takes as long as this will not come. */
const synthesisMilliseconds = 10_000;
/** Beyond its length: a suspended sound system never tells that a sound has ended. */
const playingExtraMilliseconds = 5_000;

type Speaking = { line: Line; abort: AbortController };

class DeviceInterviewer implements Interviewer {
  readonly converses = false;
  readonly #options: DeviceInterviewerOptions;
  readonly #listeners = new Set<(event: InterviewerEvent) => void>();
  #speaking: Speaking | null = null;
  #openTakeId: Identifier | null = null;
  #hears = false;
  #closed = false;

  constructor(options: DeviceInterviewerOptions) {
    this.#options = options;
  }

  /** Known once connected. After recognition has failed in a take, false from the next take on. */
  get hears(): boolean {
    return this.#hears;
  }

  async connect(): Promise<void> {
    const hears = (await this.#options.recogniser?.ready()) ?? false;
    if (this.#closed) throw failure('connectionLost', 'closed');
    this.#hears = hears;
    this.#report({ type: 'ready' });
  }

  say(line: Line): void {
    if (this.#closed || this.#openTakeId !== null) {
      this.#report({ type: 'lineEnded', lineId: line.id, ending: 'failed' });
      return;
    }
    this.hush();
    const speaking: Speaking = { line, abort: new AbortController() };
    this.#speaking = speaking;
    void this.#speak(speaking);
  }

  hush(): void {
    if (this.#speaking) this.#end(this.#speaking, 'interrupted');
    this.#options.gate(false);
  }

  listen(takeId: Identifier): void {
    this.#openTakeId = takeId;
    this.hush();
    this.#hears &&= this.#options.recogniser?.works ?? false;
    if (this.#hears) this.#options.recogniser?.listen(takeId);
  }

  commitPause(): void {}

  finish(takeId: Identifier): Promise<HeardTake> {
    if (this.#openTakeId === takeId) this.#openTakeId = null;
    return (
      this.#options.recogniser?.finish(takeId) ??
      Promise.resolve({ text: '', complete: false, failure: null })
    );
  }

  discard(takeId: Identifier): void {
    if (this.#openTakeId === takeId) this.#openTakeId = null;
    this.#options.recogniser?.discard(takeId);
  }

  converse(): void {}

  attend(): void {}

  endConversation(): void {}

  onEvent(listener: (event: InterviewerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#listeners.clear();
    if (this.#openTakeId !== null) this.discard(this.#openTakeId);
    this.hush();
  }

  async #speak(speaking: Speaking): Promise<void> {
    const { line, abort } = speaking;
    const { signal } = abort;
    let limit = this.#limit(speaking, synthesisMilliseconds);
    signal.addEventListener('abort', () => clearTimeout(limit), { once: true });
    try {
      const { samples, rate, phonemes } = await this.#options.synthesise(line.text, signal);
      if (signal.aborted) return;
      clearTimeout(limit);
      limit = this.#limit(speaking, (samples.length / rate) * 1000 + playingExtraMilliseconds);
      this.#options.gate(true);
      const playing = this.#options.play(samples, rate);
      signal.addEventListener('abort', () => playing.stop(), { once: true });
      this.#report({ type: 'lineStarted', lineId: line.id });
      this.#tellWords(line, wordTimes(line.text, phonemes), signal);
      await playing.ended;
      this.#end(speaking, 'finished');
    } catch {
      if (!signal.aborted) this.#options.logger.warn('the packaged voice failed');
      this.#end(speaking, 'failed');
    }
  }

  /** The words stand on the screen: better to go on without the sound than to wait for ever. */
  #limit(speaking: Speaking, milliseconds: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#options.logger.warn('the packaged voice took too long');
      this.#end(speaking, 'failed');
    }, milliseconds);
  }

  #tellWords(line: Line, times: ReturnType<typeof wordTimes>, signal: AbortSignal): void {
    for (const { upTo, at } of times) {
      const timer = setTimeout(
        () => this.#report({ type: 'lineWords', lineId: line.id, text: line.text.slice(0, upTo) }),
        at * 1000,
      );
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  }

  /** Only the present line can end; one that was cut off has ended already. */
  #end(speaking: Speaking, ending: LineEnding): void {
    if (this.#speaking !== speaking) return;
    this.#speaking = null;
    const { id, text } = speaking.line;
    if (ending === 'finished') this.#report({ type: 'lineWords', lineId: id, text });
    speaking.abort.abort();
    this.#options.gate(false);
    this.#report({ type: 'lineEnded', lineId: id, ending });
  }

  #report(event: InterviewerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
