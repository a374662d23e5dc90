import { fill, type Words } from '@/lib/domain/messages';
import type { MergeCounts, MergeFate } from '@/lib/store/merge/merge-tally';

const order: readonly MergeFate[] = ['added', 'updated', 'same', 'kept', 'expired'];

/** "12 new, 3 newer in the backup, 40 already here"; what is none is not said. */
export function fatesInWords(
  forms: Words['backup']['restore']['preview']['fates'],
  counts: MergeCounts | undefined,
  none: string,
): string {
  const said = order
    .filter((fate) => counts && counts[fate] > 0)
    .map((fate) => fill(forms[fate], { count: counts?.[fate] ?? 0 }));
  return said.length > 0 ? said.join(', ') : none;
}
