import { tokensOf, type NumberToken } from './numbers-tokens';

const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);
ordinals.set('thirtieth', '30');
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const placed = /^(?:ranked|ranking|placed|finished|came)$/;
const places = /^(?:place|prize|rank|position|largest|biggest|best|fastest|highest|most|percentile|quarter)$/;

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

/** "Twenty-first" in two tokens: its value, or null. */
export function compoundOrdinal(tokens: readonly NumberToken[], at: number): string | null {
  const ten = tens.get(tokens[at]?.plain ?? '');
  const unit = Number(ordinals.get(tokens[at + 1]?.plain ?? ''));
  return ten !== undefined && unit < 10 ? String(ten + unit) : null;
}

/** Every place in an order that a text names, in words or digits: "the third day" is 3, "the 21st" is 21. */
export const ordinalsIn = (text: string): string[] =>
  tokensOf(text).flatMap(
    ({ plain }, index, tokens) =>
      compoundOrdinal(tokens, index) ??
      ordinals.get(plain) ??
      /^(\d+)(?:st|nd|rd|th)$/.exec(plain)?.[1] ??
      [],
  );
