import { foreignFactor } from './numbers-foreign';
import type { NumberToken } from './numbers-tokens';

const listed = (pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(pairs).flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));

/** Verbs that are a number by themselves. They change the grammar of the gap that replaces them. */
const verbs = listed({
  2: 'double doubled doubles doubling',
  3: 'triple tripled triples tripling treble trebled',
  4: 'quadruple quadrupled quadrupling',
  5: 'quintuple quintupled',
  6: 'sextupled',
  10: 'decupled',
  0.5: 'halve halved halves halving',
});
const times = listed({ 2: 'twice', 3: 'thrice' });
/** "Twofold", "twentyfold": any number word, and no "unfold". */
const folds = listed({
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
  30: 'thirty',
  40: 'forty',
  50: 'fifty',
  100: 'hundred',
  1000: 'thousand',
});
/** "double-check" and "double down" count nothing. */
const notCounted = /^[\s-]*(?:check|down|edged|click|booked|standards?)/i;
const reach = 16;

/** The factor that one word stands for ("doubled", "tenfold", "x3"), or null. */
export function factorAt({ plain, to }: NumberToken, text: string): { value: string; verb: boolean } | null {
  const counted = /^x(\d+(?:\.\d+)?)$/.exec(plain)?.[1];
  if (counted) return { value: counted, verb: false };
  const verb = verbs.get(plain) ?? foreignFactor(plain);
  const value = verb ?? times.get(plain) ?? folds.get(/^(\w+)fold$/.exec(plain)?.[1] ?? '');
  if (value === undefined || notCounted.test(text.slice(to, to + reach))) return null;
  return { value, verb: verb !== null };
}
