import { levelFrameSeconds } from './sample-clock';

const silent = -120;

/** The level of every whole 20 ms of a recording, dBFS (RMS); digital silence is −120. */
export function takeLevels(samples: Int16Array, sampleRate: number): number[] {
  const step = Math.round(sampleRate * levelFrameSeconds);
  return Array.from({ length: Math.floor(samples.length / step) }, (_, frame) => {
    let sum = 0;
    for (let index = frame * step; index < (frame + 1) * step; index++)
      sum += (samples[index]! / 32_768) ** 2;
    return sum > 0 ? Math.max(silent, 10 * Math.log10(sum / step)) : silent;
  });
}
