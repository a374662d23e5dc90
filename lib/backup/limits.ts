/**
 * Bounds of a backup file. The writer stays well inside; a reader that meets more has something else before it. All are
 * bytes unless named otherwise.
 */
export const limits = {
  /** A byte entry is cut at this size, and a rows entry is closed once it is larger: both are held whole. */
  entryGoal: 2 << 20,
  /** A rows entry may exceed the goal by its last line. */
  entry: 8 << 20,
  /** The longest row there can be (a pack with every character escaped) stays below a half. */
  line: 4 << 20,
  manifest: 8 << 20,
  /** Number of entries: about 40 GB of sound. */
  entries: 20_000,
  /** Number of rows in all tables together. */
  rows: 2_000_000,
  /** All rows entries together, unpacked. */
  rowBytes: 2 ** 31,
  /** Unpacked to packed. Lines of one table come to ten or thirty; DEFLATE itself cannot exceed 1032. */
  ratio: 250,
  /** More is never read at once, whatever a directory claims. */
  read: 16 << 20,
} as const;
