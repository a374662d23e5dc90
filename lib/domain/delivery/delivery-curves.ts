type Curve = readonly (readonly [number, number])[];

/** Words per minute. 130–160 is the coaching band; the shoulders are soft, for conversation has a median of 181. */
export const paceCurve: Curve = [
  [60, 0],
  [90, 2],
  [110, 6],
  [130, 10],
  [160, 10],
  [180, 6],
  [210, 2],
  [260, 0],
];
/** Weighted fillers per minute. Up to 5 do no harm, 12 do (Laske & DiGennaro Reed 2024). */
export const fillerCurve: Curve = [
  [0, 10],
  [3, 9],
  [5, 8],
  [12, 3],
  [20, 0],
];
/** Number of silences over 3 s in the answer. */
export const longPauseCurve: Curve = [
  [0, 10],
  [1, 8],
  [2, 6],
  [4, 3],
  [8, 0],
];
/** Speech share of the answer; typical 0.74–0.90, amber below 0.65. As a factor of the pauses' score, in tenths. */
export const talkRatioCurve: Curve = [
  [0.3, 4],
  [0.5, 7],
  [0.65, 9],
  [0.74, 10],
];
/** dB from first to last fifth; above 6 a voice trails off. */
export const fadingCurve: Curve = [
  [3, 10],
  [6, 7],
  [12, 3],
  [20, 0],
];
/** Words said twice in a row per 100 words; more than 2 are noticed. */
export const restartCurve: Curve = [
  [0.5, 10],
  [2, 8],
  [5, 4],
  [10, 0],
];
/** Pauses of 2–3 s per minute: hesitations. */
export const hesitationCurve: Curve = [
  [0, 10],
  [1, 8],
  [3, 4],
  [6, 0],
];

/** Straight lines between the points, flat beyond the ends; 0..10 with one decimal. */
export function onCurve(curve: Curve, at: number): number {
  let [x0, y0] = curve[0] ?? [0, 0];
  if (at <= x0) return y0;
  for (const [x1, y1] of curve.slice(1)) {
    if (at <= x1) return Math.round((y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)) * 10) / 10;
    [x0, y0] = [x1, y1];
  }
  return y0;
}
