import type { EchoMeasure } from '@/lib/domain/echo';
import { measureEcho } from '@/lib/domain/echo-measure';
import type { LevelFrame } from './level-frame';

export type EchoWatch = {
  /** The next frame of the room, about 30 a second. */
  hear(frame: LevelFrame): void;
};

const framesPerSecond = 30;
/** The interviewer sounds above this amplitude (−50 dBFS). */
const soundingAmplitude = 0.003;
/** A line is over after so long a silence, seconds: longer than any echo takes, and than a pause between sentences. */
const silenceSeconds = 1;
/** Of a longer line the first so many seconds are enough, and all that is remembered. */
const longestSeconds = 20;
/** One strong echo may be chance or a door: so many lines in a row are not. */
const linesInARow = 2;

/**
 * Watches during an interview whether the microphone hears the interviewer: line by line, from levels alone. Tells
 * `onEcho` once, with the last measure, after two lines in a row with a strong echo. Lines that cannot be measured, as
 * when the candidate speaks meanwhile, do not count either way. Costs less than a microsecond a frame and
 * 2 ms for a line of 20 s (measured on a busy machine).
 */
export function createEchoWatch({
  onEcho,
  now = Date.now,
}: {
  onEcho: (measure: EchoMeasure) => void;
  now?: () => number;
}): EchoWatch {
  let played: number[] = [];
  let heard: number[] = [];
  let silentFrames = 0;
  let strongLines = 0;
  let hasTold = false;

  function judge(): void {
    const measure = measureEcho({ framesPerSecond, played, heard }, now());
    [played, heard, silentFrames] = [[], [], 0];
    if (measure.verdict === 'unknown') return;
    strongLines = measure.verdict === 'strong' ? strongLines + 1 : 0;
    if (strongLines < linesInARow) return;
    hasTold = true;
    onEcho(measure);
  }

  return {
    hear({ interviewer, candidate }) {
      const isSounding = interviewer.rms > soundingAmplitude;
      if (hasTold || (played.length === 0 && !isSounding)) return;
      silentFrames = isSounding ? 0 : silentFrames + 1;
      if (played.length < longestSeconds * framesPerSecond) {
        played.push(interviewer.rms);
        heard.push(candidate.rms);
      }
      if (silentFrames >= silenceSeconds * framesPerSecond) judge();
    },
  };
}
