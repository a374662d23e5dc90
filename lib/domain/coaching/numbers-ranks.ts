import type { NumberToken } from './numbers-tokens';

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);
const placed = /^(?:ranked|ranking|placed|finished|came)$/;
const places = /^(?:place|prize|rank|position|largest|biggest|best|fastest|highest|most|percentile)$/;

/**
 * The place that a word claims ("ranked first", "third largest", "number one"), or null. Any other "first" and
 * "second" puts steps in order and counts nothing.
 */
export function rankAt(tokens: readonly NumberToken[], at: number): string | null {
  const plain = tokens[at]?.plain ?? '';
  const before = tokens[at - 1]?.plain ?? '';
  if (plain === 'one') return before === 'number' ? '1' : null;
  const value = ordinals.get(plain);
  if (value === undefined) return null;
  return placed.test(before) || places.test(tokens[at + 1]?.plain ?? '') ? value : null;
}
