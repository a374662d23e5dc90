/** How a measure is drawn: its scale, what is shaded, how its values are written. */
export type ChartLook = {
  /** Pixels. */
  height: number;
  /** Lowest and highest of the scale for these values. */
  domain: (values: readonly number[]) => [number, number];
  ticks: (low: number, high: number) => number[];
  band: { from: number; to: number } | null;
  written: (value: number) => string;
};

const rounded = (value: number): string => String(Math.round(value));
const decimal = (value: number): string => value.toFixed(1);

/** Scores always have their whole scale: a difference of half a point is to look as small as it is. */
export const scoreLook: ChartLook = {
  height: 150,
  domain: () => [0, 10],
  ticks: () => [0, 5, 10],
  band: null,
  written: decimal,
};

/** Pace with the band in which listeners follow most easily (coaches’ advice, docs/scoring.md). */
export const paceLook: ChartLook = {
  height: 150,
  domain: (values) => [
    Math.min(100, Math.floor(Math.min(...values) / 10) * 10),
    Math.max(190, Math.ceil(Math.max(...values) / 10) * 10),
  ],
  ticks: (low, high) => [low, 130, 160, high],
  band: { from: 130, to: 160 },
  written: rounded,
};

/** What is best at nought; the scale reaches at least to `least`. */
export const fromZeroLook = (least: number): ChartLook => ({
  height: 150,
  domain: (values) => [0, Math.max(least, Math.ceil(Math.max(0, ...values)))],
  ticks: (low, high) => [low, high / 2, high],
  band: null,
  written: (value) => (value === 0 ? '0' : decimal(value)),
});
