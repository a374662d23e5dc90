import { withDigits } from './spoken-numbers';

/** Words that come and go in speech without changing a question. No negation is among them. */
const weightless: ReadonlySet<string> = new Set(
  'a an the that and so well now then please just to of uh um okay ok'.split(' '),
);

/** So many words in a hundred may differ, and only weightless ones: one in a line of up to nineteen words. */
const weightlessShare = 0.1;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b/g, 'can not'],
  [/\blet's\b/g, 'let us'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' would'],
  // A possessive becomes the same wrong word on both sides, which does no harm.
  [/'s\b/g, ' is'],
];

/**
 * Whether a voice said the line it was given. Both are read as words: case, punctuation and accents do not count,
 * contractions are written out, numbers are digits. A word may be spelt differently by one letter (by two from nine
 * letters on) if it begins alike, and words may be written together or apart. Beyond that no word may be added,
 * missing or another one, but for a tenth of {@link weightless} words. Where nothing is known of what was said, it
 * counts as given.
 *
 * The limits are ours, chosen so that spelling passes and a question with another meaning does not; the cases that
 * they decide are tabled in `tests/realtime/line-fidelity.test.ts`.
 */
export function saidAsGiven(given: string, said: string): boolean {
  const wanted = wordsOf(given);
  const heard = wordsOf(said);
  if (heard.length === 0 || wanted.join('') === heard.join('')) return true;
  // No need to align a line with a lecture.
  if (heard.length > 2 * wanted.length + weightless.size) return false;
  const differing = differenceOf(wanted, heard);
  const allowed = Math.max(1, Math.floor(wanted.length * weightlessShare));
  return differing.every((word) => weightless.has(word)) && differing.length <= allowed;
}

function wordsOf(text: string): string[] {
  let plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
    .replace(/([$€£])\s?(\d+)/g, (_, sign: string, amount: string) => `${amount} ${currencies[sign] ?? ''}`)
    .replace(/%/g, ' percent ')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/&/g, ' and ');
  for (const [pattern, words] of contractions) plain = plain.replace(pattern, words);
  return withDigits(plain.replace(/'/g, '').match(/[\p{L}\p{N}]+/gu) ?? []);
}

const currencies: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };

/**
 * The words that are in one and not in the other, by an alignment that leaves as few as possible (longest common
 * subsequence); two words in a row on one side may answer to one on the other.
 */
function differenceOf(wanted: readonly string[], heard: readonly string[]): string[] {
  const left: string[][][] = Array.from({ length: wanted.length + 1 }, () => []);
  for (let w = wanted.length; w >= 0; w -= 1) {
    for (let h = heard.length; h >= 0; h -= 1) {
      const ways: string[][] = [];
      const word = wanted[w];
      const other = heard[h];
      if (word === undefined && other === undefined) ways.push([]);
      if (word !== undefined && other !== undefined && alike(word, other)) ways.push(left[w + 1]![h + 1]!);
      if (word !== undefined && h + 2 <= heard.length && word === heard[h]! + heard[h + 1]!)
        ways.push(left[w + 1]![h + 2]!);
      if (other !== undefined && w + 2 <= wanted.length && other === wanted[w]! + wanted[w + 1]!)
        ways.push(left[w + 2]![h + 1]!);
      if (word !== undefined) ways.push([word, ...left[w + 1]![h]!]);
      if (other !== undefined) ways.push([other, ...left[w]![h + 1]!]);
      left[w]![h] = ways.reduce((best, way) => (weight(way) < weight(best) ? way : best));
    }
  }
  return left[0]![0]!;
}

/** A word that matters weighs more than any number of those that do not. */
const weight = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (weightless.has(word) ? 1 : 1_000), 0);

/** The same word, perhaps in another spelling: organise and organize, programme and program. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  const letters = longer >= 9 ? 2 : longer >= 5 ? 1 : 0;
  if (letters === 0 || one[0] !== other[0] || /\d/.test(one + other)) return false;
  return lettersBetween(one, other) <= letters;
}

/** Levenshtein distance. */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
