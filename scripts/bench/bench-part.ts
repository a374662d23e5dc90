/** What one measurement came to, in milliseconds unless `unit` says otherwise. */
export type BenchFinding = {
  name: string;
  rounds: number;
  /** Megabytes are millions of bytes. */
  unit?: 'MB';
  median: number;
  p95: number;
  /** Highest p95 that is accepted; null where the figure is for information. */
  target: number | null;
  /** The bare minimum that the same work takes, measured in the same run, and how many times as long ours takes. */
  reference: { name: string; median: number; ratio: number } | null;
};

/** A part of the product that is measured by name. */
export type BenchPart = { name: string; about: string; run(): Promise<BenchFinding[]> };
