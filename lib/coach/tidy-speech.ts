import { knownLanguage } from '@/lib/domain/language/language-tag';
import { wordsOf } from '@/lib/domain/delivery/words';
import { editsOf, type Edit } from './tidy-speech-edits';
import { made, swapped, type MadeText } from './tidy-speech-text';

/** A sentence as it was said and as it reads: `edits` are the changes that a note can explain. */
export type Tidied = { made: MadeText; edits: Edit[] };

const days =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/g;
const asides =
  /^(?:as a result|in the end|after that|at the same time|at the time|on the other hand|at first|first of all|in the beginning|eventually|finally|afterwards|meanwhile|unfortunately|luckily)(?= \p{L})/giu;

/**
 * A stretch of the transcript, tidied: spaces, capitals and stops as in writing. Unpunctuated English gets the commas
 * that are certain. `gaps` are put in where a figure is wanted. Empty where nothing is left.
 */
export function tidied(
  source: string,
  from: number,
  to: number,
  language: string,
  gaps: readonly Edit[] = [],
): Tidied {
  const edits = [...editsOf(source, from, to, language), ...gaps].toSorted(
    (one, other) => one.from - other.from || one.to - other.to,
  );
  const english = knownLanguage(language) === 'en';
  const spoken = source.slice(from, to);
  let text = made(source, from, to, edits);
  text = swapped(text, /\s+/g, ' ');
  text = swapped(text, / +(?=[.,;:!?])/g, '');
  text = swapped(text, /([,;:])(?:[ ,;:]*[,;:])+/g, (match) => match.slice(0, 1));
  text = swapped(text, /^(?:[\s,;:.!?…—–]|-(?!\d))+/g, '');
  text = swapped(text, /[\s,;:—–-]+$/g, '');
  text = swapped(text, /[,;]+(?=[.!?])/g, '');
  if (english) {
    text = swapped(text, /(?<=\w)[\s,]+(?:and|but)(?=\.?$)/gi, '');
    text = swapped(text, /\bi(?=\b(?!\.\p{L})|['’])/gu, 'I');
    text = swapped(text, days, (match) => match.slice(0, 1).toUpperCase() + match.slice(1));
    if (!/[,;]/.test(spoken)) {
      text = swapped(text, asides, (match) => `${match},`);
      text = swapped(
        text,
        /(?<=(?:\S+ ){3}\S+)(?<!\b(?:of|in|for|at|on|to|with|by|from|about|and|but|nothing|not|all|anything|everything)) (?=(?:but|which)\b)/g,
        ', ',
      );
    }
  }
  text = swapped(text, /^["'“‘(]*\p{Ll}/gu, (match) => match.slice(0, -1) + match.slice(-1).toUpperCase());
  if (wordsOf(text.text).length === 0) return { made: { text: '', at: [] }, edits };
  if (!/[.!?…]["'”’)]*$/.test(text.text)) {
    text = { text: `${text.text}.`, at: [...text.at, to] };
  }
  return { made: text, edits };
}
