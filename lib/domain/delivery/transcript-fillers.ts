import { knownLanguage } from '@/lib/domain/language/language-tag';
import type { Filler } from './delivery';
import { placeOf } from './fillers/filler-place';
import { fillerWeights } from './fillers/filler-rule';
import { rulesAt } from './fillers/filler-rules';
import { isHesitation, wordsOf, type Word } from './words';

type Found = { word: string; length: number; weight: number; certain: boolean };

/**
 * Every filler of a transcript in order, with its weight; times are not known here (`at` null). Rules look at
 * neighbouring words and written pauses only, so that they work on recognised text. What a language has for fillers,
 * and how far its rules can be trusted, stands in `fillers/`.
 *
 * @param language BCP 47; of a language that is not known only sounds are found.
 */
export function findFillers(transcript: string, language = 'en'): Filler[] {
  const words = wordsOf(transcript);
  const fillers: Filler[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    const found = fillerAt(transcript, words, index, language);
    const last = found && words[index + found.length - 1];
    if (!first || !found || !last) continue;
    fillers.push({
      word: found.word,
      certain: found.certain,
      weight: found.weight,
      at: null,
      from: first.from,
      to: last.to,
    });
    index += found.length - 1;
  }
  return fillers;
}

/** The longest form of a sound that is kept: a held "uuuuh" is still one. */
const longestSound = 20;

function fillerAt(text: string, words: readonly Word[], index: number, language: string): Found | null {
  const word = words[index];
  if (!word) return null;
  const isSound = (plain: string): boolean => isHesitation(plain, language);
  if (isSound(word.plain) && !isEmergencyRoom(words, index))
    return {
      word: word.plain.slice(0, longestSound),
      length: 1,
      weight: fillerWeights.sound,
      certain: true,
    };
  for (const rule of rulesAt(knownLanguage(language), word.plain)) {
    const parts = rule.phrase.split(' ');
    if (parts.some((part, offset) => words[index + offset]?.plain !== part)) continue;
    if (rule.isFiller && !rule.isFiller(placeOf(text, words, index, parts.length, isSound))) continue;
    return {
      word: rule.shown ?? rule.phrase,
      length: parts.length,
      weight: rule.weight,
      certain: rule.certain,
    };
  }
  return null;
}

/** "In the ER": capitals among small letters are a name, not a sound. */
function isEmergencyRoom(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== 'ER') return false;
  return [words[index - 1], words[index + 1]].some((word) => word && word.text !== word.text.toUpperCase());
}
