/** Amplitudes (RMS, 0..1) of consecutive frames, played and heard on one clock; of one length. */
export type Envelopes = {
  framesPerSecond: number;
  played: readonly number[];
  heard: readonly number[];
};

/** Where a sound is looked for again: sooner nothing gets through loudspeaker and microphone, Bluetooth takes longest. */
const lags = { from: 0.02, to: 0.6 };

export type Correlation = {
  /** Pearson's, 0..1: the highest over all lags; 0 where none is above it. */
  correlation: number;
  lagSeconds: number;
  /** Power of the echo per power played, the slope of the regression line at that lag: steady noise does not raise it. */
  powerGain: number;
};

/** How well what was heard follows what was played, at the lag at which it does so best. */
export function correlate({ framesPerSecond, played, heard }: Envelopes): Correlation {
  let best = { correlation: 0, lag: 0 };
  for (
    let lag = Math.round(lags.from * framesPerSecond);
    lag <= Math.round(lags.to * framesPerSecond);
    lag += 1
  ) {
    const { both, first, second } = moments(played, heard, lag);
    const correlation = first > 0 && second > 0 ? both / Math.sqrt(first * second) : 0;
    if (correlation > best.correlation) best = { correlation: Math.min(1, correlation), lag };
  }
  const squared = (amplitudes: readonly number[]) => amplitudes.map((amplitude) => amplitude ** 2);
  const { both, first } = moments(squared(played), squared(heard), best.lag);
  return {
    correlation: best.correlation,
    lagSeconds: best.lag / framesPerSecond,
    powerGain: first > 0 ? both / first : 0,
  };
}

/** How much a row strays from its mean (standard deviation). */
export const deviationOf = (row: readonly number[]): number =>
  Math.sqrt(moments(row, row, 0).first / Math.max(1, row.length));

/** Sums of squares and products about the means, of `one` against what `other` is `lag` frames later. */
function moments(
  one: readonly number[],
  other: readonly number[],
  lag: number,
): { both: number; first: number; second: number } {
  const count = Math.min(one.length, other.length - lag);
  let [sumOne, sumOther] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    sumOne += one[index]!;
    sumOther += other[index + lag]!;
  }
  const sums = { both: 0, first: 0, second: 0 };
  for (let index = 0; index < count; index += 1) {
    const x = one[index]! - sumOne / count;
    const y = other[index + lag]! - sumOther / count;
    sums.both += x * y;
    sums.first += x * x;
    sums.second += y * y;
  }
  return sums;
}
