import wrtc from '@roamhq/wrtc';
import { FrameClock } from './frame-clock.ts';

const { RTCAudioSource } = wrtc.nonstandard;

const RATE = 48_000;
const FRAME = RATE / 100;

/** One stretch of speech on its way to the line. */
export type Utterance = {
  responseId: string;
  pcm48k: Int16Array;
  endless?: boolean;
  onStarted: () => void;
  onStopped: () => void;
};

/** What was cut off, and how much of it had been played, in milliseconds. */
export type CutOff = { responseId: string; playedMs: number };

/**
 * The provider's side of the line: 10 ms frames in real time, one utterance after another, silence between them.
 */
export class Mouth {
  readonly #source = new RTCAudioSource();
  readonly track = this.#source.createTrack() as unknown as MediaStreamTrack;
  #queue: Utterance[] = [];
  #position = 0;
  readonly #clock = new FrameClock(() => this.#send());

  /** Plays an utterance when those before it have ended. */
  play(utterance: Utterance): void {
    this.#queue.push(utterance);
  }

  /** Ends an utterance early, after the given share (0–1) of it or where it stands now, whichever is later. */
  shorten(responseId: string, share: number): void {
    const utterance = this.#queue.find((queued) => queued.responseId === responseId);
    if (!utterance) return;
    const played = utterance === this.#queue[0] ? this.#position : 0;
    utterance.endless = false;
    utterance.pcm48k = utterance.pcm48k.subarray(
      0,
      Math.max(played, Math.ceil(utterance.pcm48k.length * share)),
    );
  }

  /** Falls silent at once and forgets what was queued. */
  clear(): CutOff[] {
    const cut = this.#queue.map((utterance, at) => ({
      responseId: utterance.responseId,
      playedMs: at === 0 ? Math.round((this.#position * 1000) / RATE) : 0,
    }));
    this.#queue = [];
    this.#position = 0;
    return cut;
  }

  close(): void {
    this.#clock.close();
    this.#queue = [];
    this.track.stop();
  }

  #send(): void {
    const samples = new Int16Array(FRAME);
    const utterance = this.#queue[0];
    if (utterance) {
      if (this.#position === 0) utterance.onStarted();
      samples.set(utterance.pcm48k.subarray(this.#position, this.#position + FRAME));
      this.#position += FRAME;
      if (this.#position >= utterance.pcm48k.length) this.#finish(utterance);
    }
    this.#source.onData({
      samples,
      sampleRate: RATE,
      bitsPerSample: 16,
      channelCount: 1,
      numberOfFrames: FRAME,
    });
  }

  #finish(utterance: Utterance): void {
    if (utterance.endless) {
      this.#position = FRAME;
      return;
    }
    this.#queue.shift();
    this.#position = 0;
    utterance.onStopped();
  }
}
