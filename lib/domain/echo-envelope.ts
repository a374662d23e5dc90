/** Frames a second: the correlation is looked for in steps of 10 ms. */
export const envelopeRate = 100;

/** What a telephone carries: speech is in it, hum, rumble and hiss are mostly not. Hertz. */
const band = { from: 300, to: 3_400 };

/**
 * How loud the speech band is over time: the RMS amplitude (0..1) of every whole 10 ms, of 16-bit samples. The band
 * is cut by one band-pass of second order, after Bristow-Johnson's "Cookbook formulae for audio EQ biquad filters".
 */
export function speechEnvelope(samples: Int16Array, sampleRate: number): number[] {
  const filter = bandPass(sampleRate);
  const step = sampleRate / envelopeRate;
  return Array.from({ length: Math.floor(samples.length / step) }, (_, frame) => {
    const from = Math.round(frame * step);
    const to = Math.round((frame + 1) * step);
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += filter(samples[index]! / 32_768) ** 2;
    return Math.sqrt(sum / (to - from));
  });
}

function bandPass(sampleRate: number): (sample: number) => number {
  const middle = (2 * Math.PI * Math.sqrt(band.from * band.to)) / sampleRate;
  const octaves = Math.log2(band.to / band.from);
  const alpha = Math.sin(middle) * Math.sinh(((Math.LN2 / 2) * octaves * middle) / Math.sin(middle));
  const gain = alpha / (1 + alpha);
  const last = (-2 * Math.cos(middle)) / (1 + alpha);
  const lastButOne = (1 - alpha) / (1 + alpha);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (sample) => {
    const result = gain * (sample - x2) - last * y1 - lastButOne * y2;
    [x2, x1, y2, y1] = [x1, sample, y1, result];
    return result;
  };
}
