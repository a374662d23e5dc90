import type { Chunk } from './worklet/chunker';
import type { TapMessage } from './worklet/tap-messages';

/** A stretch of sound as it was written: samples of the recording clock. */
export type Extent = { startSample: number; sampleCount: number };

/** A recording under way. `stop` flushes, may be called twice, and never rejects. */
export type ChannelRecording = {
  readonly startSample: Promise<number>;
  stop(): Promise<Extent>;
};

/** The audio thread answers within milliseconds; after this it is gone, and what has arrived is what there is. */
const answerMilliseconds = 1_000;

/** This thread's end of one recording: hands chunks on and keeps count of them. */
export class TapRecording implements ChannelRecording {
  readonly #sink: (chunk: Chunk) => void;
  readonly #askToStop: () => void;
  readonly #started = Promise.withResolvers<number>();
  readonly #stopped = Promise.withResolvers<Extent>();
  #received: Extent = { startSample: 0, sampleCount: 0 };
  #stopping = false;

  constructor(sink: (chunk: Chunk) => void, askToStop: () => void) {
    this.#sink = sink;
    this.#askToStop = askToStop;
  }

  get startSample(): Promise<number> {
    return this.#started.promise;
  }

  stop(): Promise<Extent> {
    if (!this.#stopping) {
      this.#stopping = true;
      this.#askToStop();
      const timer = setTimeout(() => this.#finish(this.#received), answerMilliseconds);
      void this.#stopped.promise.then(() => clearTimeout(timer));
    }
    return this.#stopped.promise;
  }

  take(message: Exclude<TapMessage, { type: 'levels' }>): void {
    switch (message.type) {
      case 'started':
        this.#received = { startSample: message.startSample, sampleCount: 0 };
        this.#started.resolve(message.startSample);
        return;
      case 'chunk':
        this.#received.sampleCount += message.samples.length;
        this.#sink({ index: message.index, startSample: message.startSample, samples: message.samples });
        return;
      case 'stopped':
        this.#finish({ startSample: message.startSample, sampleCount: message.sampleCount });
        return;
    }
  }

  #finish(extent: Extent): void {
    this.#started.resolve(extent.startSample);
    this.#stopped.resolve(extent);
  }
}
