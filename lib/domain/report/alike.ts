import { stem } from '@/lib/domain/coaching/rubric-stem';
import { wordsOf } from '@/lib/domain/delivery/words';

/** From this share of common words on two remarks say the same (judgement). */
const sameFrom = 0.75;

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ plain }) => stem(plain)));

/** True where two remarks are made of much the same words: twice what they share over the sum of both (Dice). */
export function alike(one: string, other: string): boolean {
  const left = stemsOf(one);
  const right = stemsOf(other);
  if (left.size === 0 || right.size === 0) return one.trim() === other.trim();
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size) >= sameFrom;
}
