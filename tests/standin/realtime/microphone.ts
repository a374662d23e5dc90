import wrtc from '@roamhq/wrtc';
import { Resampler } from '../voice/resampler.ts';

const { RTCAudioSink } = wrtc.nonstandard;

/** What libwebrtc hands over every 10 ms, whether packets came or not. */
type SinkFrame = { samples: Int16Array; sampleRate: number; channelCount?: number };

const RATE = 16_000;
const LOOK_EVERY_MS = 100;
const SHORTEST_LOOK_MS = 60;

/**
 * The candidate's side of the line: the input audio buffer. Only audio that really arrived counts: libwebrtc's sink
 * goes on delivering silence when no packets come (a detached track), so frames wait until the packet counter has moved
 * and are dropped when it stood still. A muted track does send packets of silence, and they count.
 */
export class Microphone {
  readonly #sink: InstanceType<typeof RTCAudioSink>;
  readonly #countPackets: () => Promise<number>;
  readonly #onAdmitted: (pcm16k: Int16Array) => void;
  readonly #timer: NodeJS.Timeout;
  #waiting: SinkFrame[] = [];
  #buffered: Int16Array[] = [];
  #resampler: { from: number; converter: Resampler } | undefined;
  #packets = 0;
  #lookedAt = 0;
  #arriving = false;
  #heardSamples = 0;

  constructor(
    track: MediaStreamTrack,
    countPackets: () => Promise<number>,
    onAdmitted: (pcm16k: Int16Array) => void,
  ) {
    this.#countPackets = countPackets;
    this.#onAdmitted = onAdmitted;
    this.#sink = new RTCAudioSink(track as never);
    this.#sink.ondata = (frame: SinkFrame) =>
      this.#waiting.push({ ...frame, samples: frame.samples.slice() });
    this.#timer = setInterval(() => void this.settle(), LOOK_EVERY_MS);
  }

  /** Milliseconds of audio received since the session began. */
  get heardMs(): number {
    return (this.#heardSamples * 1000) / RATE;
  }

  /** Decides over the frames that are still waiting; the buffer is up to date afterwards. */
  async settle(): Promise<void> {
    const packets = await this.#countPackets().catch(() => this.#packets);
    const now = performance.now();
    const moved = packets > this.#packets;
    // Packets come every 20 ms: a shorter look proves nothing, so the last verdict stands.
    const verdict = moved || (now - this.#lookedAt < SHORTEST_LOOK_MS && this.#arriving);
    // One look longer than the packets: the jitter buffer still holds their tail.
    const admits = verdict || this.#arriving;
    this.#packets = packets;
    this.#lookedAt = now;
    this.#arriving = verdict;
    const frames = this.#waiting;
    this.#waiting = [];
    if (admits) for (const frame of frames) this.#admit(frame);
  }

  /** Forgets what has been buffered. */
  clear(): void {
    this.#buffered = [];
    this.#waiting = [];
  }

  /** Length of the buffer in milliseconds. */
  get bufferedMs(): number {
    return (this.#buffered.reduce((total, piece) => total + piece.length, 0) * 1000) / RATE;
  }

  /** Takes the buffer out. Null, and the buffer stays, when it holds less than `leastMs`. */
  take(leastMs: number): Int16Array | null {
    if (this.bufferedMs < leastMs) return null;
    const taken = new Int16Array(this.#buffered.reduce((total, piece) => total + piece.length, 0));
    let at = 0;
    for (const piece of this.#buffered) {
      taken.set(piece, at);
      at += piece.length;
    }
    this.#buffered = [];
    return taken;
  }

  /** Keeps only the last milliseconds of the buffer: what came before speech began is not part of a turn. */
  keepLast(milliseconds: number): void {
    const pieces = [...this.#buffered];
    while (pieces.length > 1 && (pieces.length - 1) * 10 > milliseconds) pieces.shift();
    this.#buffered = pieces;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#sink.stop();
  }

  #admit(frame: SinkFrame): void {
    if (this.#resampler?.from !== frame.sampleRate) {
      this.#resampler = { from: frame.sampleRate, converter: new Resampler(frame.sampleRate, RATE) };
    }
    const mono = frame.channelCount === 2 ? firstChannel(frame.samples) : frame.samples;
    const pcm = frame.sampleRate === RATE ? mono : this.#resampler.converter.push(mono);
    this.#heardSamples += pcm.length;
    this.#buffered.push(pcm);
    this.#onAdmitted(pcm);
  }
}

function firstChannel(interleaved: Int16Array): Int16Array {
  return interleaved.filter((_, at) => at % 2 === 0);
}
