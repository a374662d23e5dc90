import { z } from 'zod';

/** What is counted in a preview and after a restore, in the order in which it is shown. */
export const MergeKind = z.enum([
  'interviews',
  'answers',
  'recordings',
  'stories',
  'jobs',
  'resumes',
  'interviewers',
  'packs',
  'settings',
  'usage',
]);
export type MergeKind = z.infer<typeof MergeKind>;

/**
 * What becomes of rows: not here yet; newer in the backup; the same here; newer here, or left as it is; and not brought
 * back because its time is over.
 */
export type MergeFate = 'added' | 'updated' | 'same' | 'kept' | 'expired';

export type MergeCounts = Record<MergeFate, number>;

/** What a merge comes to. */
export type MergeReport = {
  counts: Partial<Record<MergeKind, MergeCounts>>;
  /** Of the sound and pictures that are brought back. */
  bytes: number;
  /** The numbers of the byte entries that are needed for them. */
  byteEntries: ReadonlySet<number>;
};

/** Counts while it goes. */
export class MergeTally implements MergeReport {
  readonly counts: Partial<Record<MergeKind, MergeCounts>> = {};
  readonly byteEntries = new Set<number>();
  bytes = 0;

  count(kind: MergeKind, fate: MergeFate): void {
    const counts = (this.counts[kind] ??= { added: 0, updated: 0, same: 0, kept: 0, expired: 0 });
    counts[fate] += 1;
  }
}
