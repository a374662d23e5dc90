import { recordingRate } from '@/lib/domain/delivery/sample-clock';
import type { Channel } from '@/lib/domain/recording';
import { Chunker } from './chunker';
import { HalfBand } from './half-band';
import { LevelGatherer, type Stretch } from './level-gatherer';
import type { TapCommand, TapMessage } from './tap-messages';

/** Half a second: what a crash can cost at most, and few enough writes. */
const chunkSamples = recordingRate / 2;

/** One moment's sound on the three inputs, at the context's rate; all of one length. */
export type Inputs = { candidate: Float32Array; interviewer: Float32Array; beforeGate: Float32Array };

/**
 * What runs on the audio thread, without the thread: counts, halves, cuts and measures. Everything is counted in
 * samples of the recording clock, whose n-th sample sounded at the context's frame 2·n. Sound leaves it only while
 * somebody records.
 */
export class Tap {
  readonly #post: (message: TapMessage) => void;
  readonly #recordings = new Map<number, { channel: Channel; chunker: Chunker }>();
  readonly #candidate = new HalfBand();
  readonly #interviewer = new HalfBand();
  readonly #levels: LevelGatherer;
  /** The context's frame that is expected next. */
  #frame: number;
  /** The next sample that the half-bands will give. */
  #sample: number;

  /** `frame` is the context's present count, an even number. */
  constructor(frame: number, post: (message: TapMessage) => void) {
    this.#post = post;
    this.#frame = frame;
    this.#sample = frame / 2;
    this.#levels = new LevelGatherer(this.#sample, post);
  }

  /** `frame` is the context's count at the first of these inputs. Frames that were skipped become silence. */
  process(frame: number, inputs: Inputs): void {
    if (frame > this.#frame) this.#take(silence(frame - this.#frame));
    this.#take(inputs);
    this.#frame = frame + inputs.candidate.length;
  }

  command(command: TapCommand): void {
    switch (command.type) {
      case 'record':
        this.#open(command.key, command.channel);
        return;
      case 'stop':
        this.#stop(command.key);
        return;
    }
  }

  #take(inputs: Inputs): void {
    const stretch: Stretch = {
      candidate: this.#candidate.process(inputs.candidate),
      interviewer: this.#interviewer.process(inputs.interviewer),
      beforeGate: inputs.beforeGate,
    };
    for (const { channel, chunker } of this.#recordings.values()) chunker.push(stretch[channel]);
    this.#sample += stretch.candidate.length;
    this.#levels.push(stretch);
  }

  #open(key: number, channel: Channel): void {
    const startSample = this.#sample;
    const chunker = new Chunker(startSample, chunkSamples, (chunk) =>
      this.#post({ type: 'chunk', key, ...chunk }),
    );
    this.#recordings.set(key, { channel, chunker });
    this.#post({ type: 'started', key, startSample });
  }

  #stop(key: number): void {
    const recording = this.#recordings.get(key);
    if (!recording) return;
    this.#recordings.delete(key);
    const { chunker } = recording;
    chunker.flush();
    this.#post({ type: 'stopped', key, startSample: chunker.startSample, sampleCount: chunker.sampleCount });
  }
}

const silence = (length: number): Inputs => ({
  candidate: new Float32Array(length),
  interviewer: new Float32Array(length),
  beforeGate: new Float32Array(length),
});
