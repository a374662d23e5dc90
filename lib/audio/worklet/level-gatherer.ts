import { levelFrameSamples } from '@/lib/domain/delivery/sample-clock';
import type { TapLevels } from './tap-messages';

/** 800 samples at 24 kHz: thirty messages a second. */
const messageSamples = 800;
/** A sample this near to full scale was cut off by the converter or is about to be. */
const clippingAmplitude = 0.999;

/** One stretch of sound on all three lines; `candidate` and `interviewer` at 24 kHz, the third at any rate. */
export type Stretch = { candidate: Float32Array; interviewer: Float32Array; beforeGate: Float32Array };

/** Gathers levels, gives one message per thirtieth of a second. Frames lie on multiples of 20 ms of the clock. */
export class LevelGatherer {
  readonly #emit: (levels: TapLevels) => void;
  #sample: number;
  #sums = freshSums();
  #frame = { sum: 0, count: 0, whole: false };
  #frames: number[] = [];

  constructor(startSample: number, emit: (levels: TapLevels) => void) {
    this.#sample = startSample;
    this.#frame.whole = startSample % levelFrameSamples === 0;
    this.#emit = emit;
  }

  push({ candidate, interviewer, beforeGate }: Stretch): void {
    for (const sample of beforeGate) this.#sums.beforeGate += sample * sample;
    this.#sums.beforeGateCount += beforeGate.length;
    for (let index = 0; index < candidate.length; index += 1) {
      this.#take(candidate[index] ?? 0, interviewer[index] ?? 0);
    }
  }

  #take(candidate: number, interviewer: number): void {
    const sums = this.#sums;
    const square = candidate * candidate;
    sums.candidate += square;
    sums.interviewer += interviewer * interviewer;
    sums.peak = Math.max(sums.peak, Math.abs(candidate));
    sums.count += 1;
    this.#sample += 1;
    this.#takeFrame(square);
    if (sums.count >= messageSamples) this.#send();
  }

  #takeFrame(square: number): void {
    const frame = this.#frame;
    frame.sum += square;
    frame.count += 1;
    if (this.#sample % levelFrameSamples !== 0) return;
    if (frame.whole) this.#frames.push(frame.sum / frame.count);
    this.#frame = { sum: 0, count: 0, whole: true };
  }

  #send(): void {
    const sums = this.#sums;
    const frameEnd = this.#sample - (this.#sample % levelFrameSamples);
    this.#emit({
      type: 'levels',
      sample: this.#sample,
      candidate: {
        rms: Math.sqrt(sums.candidate / sums.count),
        peak: Math.min(1, sums.peak),
        clipped: sums.peak >= clippingAmplitude,
      },
      interviewer: {
        rms: Math.sqrt(sums.interviewer / sums.count),
        beforeGate: Math.sqrt(sums.beforeGate / Math.max(1, sums.beforeGateCount)),
      },
      frames: {
        startSample: frameEnd - this.#frames.length * levelFrameSamples,
        meanSquares: this.#frames,
      },
    });
    this.#sums = freshSums();
    this.#frames = [];
  }
}

const freshSums = () => ({
  candidate: 0,
  interviewer: 0,
  beforeGate: 0,
  beforeGateCount: 0,
  peak: 0,
  count: 0,
});
