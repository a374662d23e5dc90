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
const folds = listed({
  2: 'twice twofold',
  3: 'thrice threefold',
  4: 'fourfold',
  5: 'fivefold',
  6: 'sixfold',
  7: 'sevenfold',
  8: 'eightfold',
  9: 'ninefold',
  10: 'tenfold',
  20: 'twentyfold',
  100: 'hundredfold',
  1000: 'thousandfold',
});
/** "double-check" and "double down" count nothing. */
const notCounted = /^[\s-]*(?:check|down|edged|click|booked|standards?)/i;
const reach = 16;

/** The factor that one word stands for ("doubled", "tenfold", "x3"), or null. */
export function factorAt({ plain, to }: NumberToken, text: string): { value: string; verb: boolean } | null {
  const times = /^x(\d+(?:\.\d+)?)$/.exec(plain)?.[1];
  if (times) return { value: times, verb: false };
  const verb = verbs.get(plain) ?? foreignFactor(plain);
  const value = verb ?? folds.get(plain);
  if (value === undefined || notCounted.test(text.slice(to, to + reach))) return null;
  return { value, verb: verb !== null };
}
