const factor = 4;
/** The rate at which is searched, Hz: 0.17 ms a step. */
const searchRate = 24_000 / factor;

/** A line at a quarter of its rate, averaged: speech and pulses are below 3 kHz where it matters. */
export const coarse = (line: Int16Array): Float64Array =>
  Float64Array.from({ length: Math.floor(line.length / factor) }, (_, index) => {
    let sum = 0;
    for (let at = index * factor; at < (index + 1) * factor; at += 1) sum += line[at] ?? 0;
    return sum / factor;
  });

/**
 * Where a stretch of one line (seconds) is found on another, and how alike they are there (1: the same but for loudness).
 * `near` narrows the search to a second around that place; without it the first ten seconds are searched.
 */
export function placeOf(
  line: Float64Array,
  [from, to]: readonly [number, number],
  other: Float64Array,
  near: number | null,
): { at: number; likeness: number } {
  const stretch = line.subarray(Math.round(from * searchRate), Math.round(to * searchRate));
  const first = near === null ? 0 : Math.max(0, Math.round((near - 1) * searchRate));
  const last = Math.round((near === null ? 10 : near + 1) * searchRate);
  let best = { at: 0, product: -Infinity };
  for (let at = first; at + stretch.length <= Math.min(other.length, last + stretch.length); at += 1) {
    let product = 0;
    for (let index = 0; index < stretch.length; index += 1)
      product += (stretch[index] ?? 0) * (other[at + index] ?? 0);
    if (product > best.product) best = { at, product };
  }
  const energy = (part: Float64Array): number => part.reduce((sum, value) => sum + value * value, 0);
  const found = other.subarray(best.at, best.at + stretch.length);
  return {
    at: best.at / searchRate,
    likeness: best.product / Math.sqrt(energy(stretch) * energy(found)),
  };
}
