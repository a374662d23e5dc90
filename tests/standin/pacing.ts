import wrtc from '@roamhq/wrtc';
import { FrameClock } from './realtime/frame-clock.ts';

const RATE = 48_000;
const FRAME = RATE / 100;

/** A microphone for WebRTC in Node: plays 48 kHz samples in real time, and silence or nothing in between. */
export class PacedSource {
  readonly #source = new wrtc.nonstandard.RTCAudioSource();
  readonly track = this.#source.createTrack() as unknown as MediaStreamTrack;
  readonly #clock = new FrameClock(() => this.#send());
  #playing: { pcm: Int16Array; at: number; done: () => void } | null = null;

  /** Speaks; resolves when the last sample has left. */
  play(pcm48k: Int16Array): Promise<void> {
    return new Promise((done) => {
      this.#playing = { pcm: pcm48k, at: 0, done };
    });
  }

  close(): void {
    this.#clock.close();
    this.track.stop();
  }

  #send(): void {
    const samples = new Int16Array(FRAME);
    const playing = this.#playing;
    if (playing) {
      samples.set(playing.pcm.subarray(playing.at, playing.at + FRAME));
      playing.at += FRAME;
      if (playing.at >= playing.pcm.length) {
        this.#playing = null;
        playing.done();
      }
    }
    this.#source.onData({
      samples,
      sampleRate: RATE,
      bitsPerSample: 16,
      channelCount: 1,
      numberOfFrames: FRAME,
    });
  }
}

/** Counts how long a track was loud, in milliseconds: what a listener would have heard of it. */
export class LoudnessMeter {
  readonly #sink: InstanceType<typeof wrtc.nonstandard.RTCAudioSink>;
  loudMs = 0;

  constructor(track: MediaStreamTrack) {
    this.#sink = new wrtc.nonstandard.RTCAudioSink(track as never);
    this.#sink.ondata = ({ samples }: { samples: Int16Array }) => {
      if (samples.some((sample) => Math.abs(sample) > 500)) this.loudMs += 10;
    };
  }

  close(): void {
    this.#sink.stop();
  }
}
