import { decibelsOf } from './decibels';
import type { TapLevels } from './worklet/tap-messages';

/** What is heard right now, about 30 times a second. Amplitudes 0..1; samples count on the recording clock. */
export type LevelFrame = {
  /** The first sample after the stretch that this is about. */
  sample: number;
  candidate: { rms: number; peak: number; decibels: number; clipped: boolean };
  /** `rms` is what is audible; `beforeGate` tells of a voice that speaks unasked; `mouth` is 0 closed to 1 open. */
  interviewer: { rms: number; beforeGate: number; mouth: number };
  /** The candidate's level of every finished 20 ms, dBFS; mostly one or two. The first begins at `startSample`. */
  energy: { startSample: number; decibels: number[] };
};

/** The audio thread's figures as everybody else wants them. */
export function levelFrameOf(levels: TapLevels, mouth: (rms: number) => number): LevelFrame {
  const { candidate, interviewer, frames } = levels;
  return {
    sample: levels.sample,
    candidate: { ...candidate, decibels: decibelsOf(candidate.rms) },
    interviewer: { ...interviewer, mouth: mouth(interviewer.rms) },
    energy: {
      startSample: frames.startSample,
      decibels: frames.meanSquares.map((meanSquare) => decibelsOf(Math.sqrt(meanSquare))),
    },
  };
}
