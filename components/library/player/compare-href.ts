import type { Attempt } from '@/lib/domain/attempt';
import { hrefOf } from '@/components/library/route';

/** The address of two takes side by side, the earlier one first. */
export function compareHref(
  one: Pick<Attempt, 'id' | 'interviewId' | 'take'>,
  other: Pick<Attempt, 'id' | 'take'>,
): string {
  const [first, second] = one.take <= other.take ? [one, other] : [other, one];
  return hrefOf('recordings', one.interviewId, new URLSearchParams({ a: first.id, b: second.id }));
}
