/** Cues of one sort, written for the telling (see `rubric-telling.ts`). */
export type Family = {
  pattern: RegExp;
  /** What the first hit is worth; 1 where it is not given. */
  points?: number;
  /** Shares of the answer (0..1) from which and up to which it counts: an opening opens, a close closes. */
  since?: number;
  until?: number;
};

export const families = (...all: readonly (RegExp | Family)[]): readonly Family[] =>
  all.map((each) => (each instanceof RegExp ? { pattern: each } : each));
