import { chanceOf, pick, shuffled, type Chance } from './chance';
import { soundsLike, swallowed } from './sounds-like';

/** Four words in a hundred, what good recognition of one clear speaker leaves wrong. */
const errorRate = 0.04;
/** At most so large a part of the errors falls on figures and names. */
const preciousShare = 0.25;

const otherVowel: Readonly<Record<string, string>> = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o', y: 'i' };

/** What may be heard in place of a word; undefined where nothing comes near, empty where it is swallowed. */
function heardFor(word: string, chance: Chance): string | undefined {
  const small = word.toLowerCase();
  if (swallowed.has(small) && chance() < 0.5) return '';
  const alike = pick(chance, soundsLike.get(small) ?? []);
  if (alike) return alike;
  if (/^\d+$/.test(word)) return `${word.slice(0, -1)}${(Number(word.at(-1)) + 1) % 10}`;
  if (/^[A-Z][a-z]{2,}$/.test(word))
    return word.replace(/[aeiouy](?=[a-z]*$)/, (vowel) => otherVowel[vowel] ?? vowel);
  if (/[a-z]{3}ed$/.test(word)) return word.replace(/ed$/, '');
  if (/[a-z]{3}ing$/.test(word)) return word.replace(/ing$/, 'in');
  return /[a-z]{3}s$/.test(word) ? word.slice(0, -1) : undefined;
}

/** Four words in a hundred replaced by near ones or swallowed, figures and names among them but never most of them. */
export function misheard(text: string): string {
  const chance = chanceOf(text, 3);
  const words = text.split(/\s+/);
  const wanted = Math.round(words.length * errorRate);
  const isPrecious = (index: number): boolean =>
    /\d/.test(words[index] ?? '') ||
    (/^[A-Z][a-z]/.test(words[index] ?? '') && !/[.!?:]["”]?$/.test(words[index - 1] ?? '.'));
  let [made, precious] = [0, 0];
  for (const index of shuffled(chance, [...words.keys()])) {
    if (made >= wanted) break;
    if (isPrecious(index) && precious + 1 > wanted * preciousShare) continue;
    const [, before = '', plain = '', after = ''] = /^(\W*)([\w'’]*)(.*)$/s.exec(words[index] ?? '') ?? [];
    const heard = heardFor(plain, chance);
    if (heard === undefined || heard === plain) continue;
    words[index] = heard === '' ? '' : `${before}${heard}${after}`;
    made += 1;
    if (isPrecious(index)) precious += 1;
  }
  return words.filter((word) => word !== '').join(' ');
}
