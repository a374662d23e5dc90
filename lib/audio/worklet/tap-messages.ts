import type { Channel } from '@/lib/domain/recording';

/** Orders to the audio thread. `key` is the caller's name for one recording. */
export type TapCommand = { type: 'record'; key: number; channel: Channel } | { type: 'stop'; key: number };

/** How loud it was for about a thirtieth of a second. Amplitudes 0..1, samples on the recording clock. */
export type TapLevels = {
  type: 'levels';
  /** The first sample after this message's stretch. */
  sample: number;
  candidate: { rms: number; peak: number; clipped: boolean };
  /** `rms` is what was let through the gate; `beforeGate` is what arrived there. */
  interviewer: { rms: number; beforeGate: number };
  /** The candidate's mean square of every 20 ms frame that ended in this stretch; `startSample` is the first's. */
  frames: { startSample: number; meanSquares: number[] };
};

/** Word from the audio thread. Chunks of one recording come in order and without gaps. */
export type TapMessage =
  | TapLevels
  | { type: 'started'; key: number; startSample: number }
  | { type: 'chunk'; key: number; index: number; startSample: number; samples: Int16Array<ArrayBuffer> }
  | { type: 'stopped'; key: number; startSample: number; sampleCount: number };
