import type { Digest } from '@/lib/domain/history/digest';

/** The best scored take of each primary question; of equals the later one. In the order in which they were given. */
export function bestTakes(digests: readonly Digest[]): Digest[] {
  const best = new Map<string, Digest>();
  for (const digest of digests) {
    if (digest.overall === null || digest.isFollowUp) continue;
    const known = best.get(digest.questionId);
    const beats =
      known?.overall == null ||
      digest.overall > known.overall ||
      (digest.overall === known.overall && digest.take > known.take);
    if (beats) best.set(digest.questionId, digest);
  }
  return [...best.values()].toSorted((one, other) => one.endedAt - other.endedAt);
}
