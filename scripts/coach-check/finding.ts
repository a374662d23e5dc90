/** One line of the self-check: what was promised, what was found, and the cases that spoil it. */
export type Finding = {
  name: string;
  /** The promise in words, such as "= 0" or "≥ 95 %". */
  bound: string;
  value: number;
  /** How a person reads the value. */
  shown: string;
  /** How many cases it rests on. */
  cases: number;
  /** Null for what is only reported. */
  passes: boolean | null;
  /** Figures by kind, grade or split, for whoever wants to look closer. */
  detail: Record<string, number | string>;
  /** Ids of cases that spoil it. */
  spoilt: string[];
};

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
export const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
export const tenth = (value: number): number => Math.round(value * 10) / 10;
