import type { Filler } from './delivery';
import { isHesitation, wordsOf, type Word } from './words';

/**
 * Rules for words that are fillers only sometimes. They were written against hand-tagged telephone speech
 * (Switchboard edit tags) and look at neighbouring words only, so that they work on recognised text.
 * Precision there: um, uh 1.00; you know .98; I mean .96; well .95; like .50; actually .40; so .57. The last three
 * are therefore never certain and weigh less.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const perception = /^(feel|look|sound|seem|taste|smell|act)(s|ed|ing)?$|^felt$/;
const likeAfter = setOf(
  'thing things something anything nothing everything stuff people person place places ' +
    "i you we they i'd you'd we'd they'd he'd she'd would wouldn't don't do did didn't does doesn't to really also always never just more most much",
);
const likeBefore = setOf('to that this these those it them him her me us');
const wellAfter = setOf(
  'as very so pretty really quite did do does done doing be is was not how too fairly equally particularly extremely ' +
    'get gets got getting',
);
const wellAfterStem = /^(work|go|perform|function)(s|es|ed|ing)?$|^(went|gone|ran|run|runs|running)$/;
const wellBefore = setOf('as off being known worth');
const beforeActually = setOf('well and but so um uh');
const afterActually = setOf("i i've i'm i'd um uh");
const notYouKnow = setOf("do did if as what don't didn't");
const notMean = setOf('what do did');

type Found = { word: string; length: number; weight: number; certain: boolean };

/** Weights: filler sounds hurt more than filler words (Laske & DiGennaro Reed 2024); the steps are our judgement. */
const weights = { sound: 1, phrase: 0.7, word: 0.5, so: 0.25 } as const;

/** Every filler of a transcript in order, with its weight; times are not known here (`at` null). */
export function findFillers(transcript: string, _language = 'en'): Filler[] {
  const words = wordsOf(transcript);
  const fillers: Filler[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    const found = fillerAt(transcript, words, index);
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

function fillerAt(text: string, words: Word[], index: number): Found | null {
  const word = words[index];
  if (!word) return null;
  const before = words[index - 1]?.plain ?? '';
  const after = words[index + 1]?.plain ?? '';
  const gapBefore = text.slice(words[index - 1]?.to ?? 0, word.from);
  const opens = index === 0 || /[.!?\n]/.test(gapBefore);
  const gapAfter = text.slice(word.to, words[index + 1]?.from ?? text.length);
  if (isHesitation(word.plain)) return { word: word.plain, length: 1, weight: weights.sound, certain: true };
  switch (word.plain) {
    case 'you':
      if (after !== 'know' || notYouKnow.has(before)) return null;
      return { word: 'you know', length: 2, weight: weights.phrase, certain: true };
    case 'i':
      if (after !== 'mean' || notMean.has(before)) return null;
      return { word: 'I mean', length: 2, weight: weights.phrase, certain: true };
    case 'well':
      return isContentWell(before, after, opens || gapBefore.includes(','), gapAfter)
        ? null
        : { word: 'well', length: 1, weight: weights.word, certain: true };
    case 'like':
      return isContentLike(before, after)
        ? null
        : { word: 'like', length: 1, weight: weights.word, certain: false };
    case 'actually':
      return opens || beforeActually.has(before) || afterActually.has(after)
        ? { word: 'actually', length: 1, weight: weights.word, certain: false }
        : null;
    case 'so':
      // Only where it opens the utterance and a pause follows; recognisers write the pause as a comma.
      return opens && (index === 0 || isHesitation(after) || gapAfter.includes(','))
        ? { word: 'so', length: 1, weight: weights.so, certain: false }
        : null;
    default:
      return null;
  }
}

function isContentLike(before: string, after: string): boolean {
  if (perception.test(before) || likeBefore.has(after)) return true;
  return likeAfter.has(before) && !isHesitation(after) && after !== 'you';
}

function isContentWell(before: string, after: string, opens: boolean, gapAfter: string): boolean {
  if (wellBefore.has(after)) return true;
  if (!opens && (/[.!?]/.test(gapAfter) || after === '')) return true;
  return !opens && (wellAfter.has(before) || wellAfterStem.test(before)) && after !== 'i';
}
