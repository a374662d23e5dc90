import type { Span } from './delivery';

/** Level over time: decibels (RMS, relative) every `stepSeconds` from the start of the take. */
export type Levels = { stepSeconds: number; decibels: readonly number[] };

/** Fewer frames than this carry no loudness statement (half a second of speech at 20 ms). */
const fewestFrames = 25;

/** The frames whose middle lies inside one of `spans`, which are in order. */
export function framesIn(levels: Levels, spans: readonly Span[]): number[] {
  const result: number[] = [];
  let place = 0;
  for (let frame = 0; frame < levels.decibels.length; frame += 1) {
    const middle = (frame + 0.5) * levels.stepSeconds;
    while (place < spans.length && (spans[place]?.end ?? 0) <= middle) place += 1;
    const span = spans[place];
    if (!span) break;
    if (middle >= span.start) result.push(frame);
  }
  return result;
}

/** The levels of the frames inside speech, in order; silence (−∞) is left out. */
export const speechLevels = (levels: Levels, speech: readonly Span[]): number[] =>
  framesIn(levels, speech)
    .map((frame) => levels.decibels[frame] ?? Number.NaN)
    .filter(Number.isFinite);

/** Spread of loudness in dB, null on thin evidence. Relative only: there is no published norm. */
export function interquartileRange(levels: readonly number[]): number | null {
  if (levels.length < fewestFrames) return null;
  const sorted = levels.toSorted((one, other) => one - other);
  return quantile(sorted, 0.75) - quantile(sorted, 0.25);
}

/** Median of the first fifth minus median of the last fifth in dB; positive where the voice trails off. */
export function fadingOf(levels: readonly number[]): number | null {
  const fifth = Math.floor(levels.length / 5);
  if (levels.length < fewestFrames * 4) return null;
  return medianOf(levels.slice(0, fifth)) - medianOf(levels.slice(-fifth));
}

export const medianOf = (levels: readonly number[]): number =>
  quantile(
    levels.toSorted((one, other) => one - other),
    0.5,
  );

export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
