import type { Levels } from '@/lib/domain/delivery/delivery-loudness';

/** Loudness over time: RMS of every 10 ms, in steps of 16-bit samples. */
export const envelopeStep = 0.01;

export function envelopeOf(pcm: Int16Array, rate: number): number[] {
  const step = Math.round(rate * envelopeStep);
  return Array.from({ length: Math.floor(pcm.length / step) }, (_, frame) => {
    let sum = 0;
    for (let at = frame * step; at < (frame + 1) * step; at += 1) sum += pcm[at]! ** 2;
    return Math.sqrt(sum / step);
  });
}

/** The same as levels, dBFS (RMS); two steps of the envelope are one of theirs. */
export const levelsOf = (envelope: readonly number[]): Levels => ({
  stepSeconds: 2 * envelopeStep,
  decibels: Array.from({ length: Math.floor(envelope.length / 2) }, (_, frame) => {
    const square = (envelope[2 * frame]! ** 2 + envelope[2 * frame + 1]! ** 2) / 2;
    return square > 0 ? Math.max(-120, 10 * Math.log10(square / 32_768 ** 2)) : -120;
  }),
});

/**
 * Where a take begins on its tape, seconds: the shift at which both envelopes go up and down together (highest
 * correlation). `from` and `to` bound the search.
 */
export function takeStart(
  tape: readonly number[],
  take: readonly number[],
  [from, to]: [number, number],
): number {
  let best = { shift: 0, likeness: Number.NEGATIVE_INFINITY };
  for (let shift = Math.round(from / envelopeStep); shift <= Math.round(to / envelopeStep); shift += 1) {
    const likeness = correlation(tape.slice(shift, shift + take.length), take);
    if (likeness > best.likeness) best = { shift, likeness };
  }
  return best.shift * envelopeStep;
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length);
  let [sumOne, sumOther, product, squareOne, squareOther] = [0, 0, 0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const [x, y] = [one[at]!, other[at]!];
    sumOne += x;
    sumOther += y;
    product += x * y;
    squareOne += x * x;
    squareOther += y * y;
  }
  const spread = (length * squareOne - sumOne ** 2) * (length * squareOther - sumOther ** 2);
  return spread > 0 ? (length * product - sumOne * sumOther) / Math.sqrt(spread) : 0;
}
