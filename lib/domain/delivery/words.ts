import { isHesitationSound } from './fillers/hesitation-sounds';

/** A word of a text. `plain` is lower case, composed (NFC), with straight apostrophes; `from` and `to` are character offsets. */
export type Word = { text: string; plain: string; from: number; to: number };

/** A sentence, or a stretch of unpunctuated speech between two turns of the story. Offsets as in {@link Word}. */
export type Sentence = { text: string; from: number; to: number; words: Word[] };

const wordPattern = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}]+(?:['’‘ʼ＇´`][\p{L}\p{M}]+)*\p{N}*/gu;

/**
 * True for a sound that recognisers write down but nobody means as a word. "Um" and "er" are sounds in English and
 * words in German.
 *
 * @param plain as in {@link Word}
 * @param language BCP 47
 */
export const isHesitation = (plain: string, language = 'en'): boolean => isHesitationSound(plain, language);

/** Apostrophes as keyboards, recognisers and word processors write them. */
const apostrophes = /[\u2018\u2019\u02BC\uFF07\u00B4`]/g;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    plain: match[0].normalize('NFC').toLowerCase().replace(apostrophes, "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Words that carry the answer: without um and uh. The W of every rate. */
export const spokenWordCount = (text: string, language = 'en'): number =>
  wordsOf(text).filter((word) => !isHesitation(word.plain, language)).length;

/**
 * The form in which quotes are compared: no case, punctuation, apostrophes or white space, and without um and uh,
 * which a coach may leave out of a quote without changing the candidate's words.
 */
export const normalised = (text: string, language = 'en'): string =>
  wordsOf(text.normalize('NFKC'))
    .filter((word) => !isHesitation(word.plain, language))
    .map((word) => word.plain.replaceAll("'", ''))
    .join(' ');

/** Where speech without punctuation turns: the story goes on with one of these. */
const turns = new Set([
  'and then',
  'so then',
  'but then',
  'after that',
  'as a result',
  'in the end',
  'and so',
  'so i',
  'so we',
  'then i',
  'then we',
  'eventually',
  'finally',
  'which meant',
  'my job was',
  'my task was',
  'my role was',
]);

/** A punctuated sentence longer than this is cut at turns as well: recognisers often write none at all. */
const longestSentence = 30;
/** No piece is cut off shorter than this many words. */
const shortestPiece = 5;

/** Sentences in order. Speech without punctuation is cut where the story turns ("and then", "as a result"). */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^.!?\n]+(?:[.](?=\S)[^.!?\n]*)*[.!?]*/g)) {
    const words = wordsOf(match[0]).map((word) => ({
      ...word,
      from: word.from + match.index,
      to: word.to + match.index,
    }));
    if (words.length === 0) continue;
    const pieces = words.length > longestSentence ? cutAtTurns(words) : [words];
    for (const [index, piece] of pieces.entries()) {
      const first = piece[0];
      const last = piece.at(-1);
      if (!first || !last) continue;
      const next = pieces[index + 1]?.[0];
      const to = next ? last.to : match.index + match[0].trimEnd().length;
      sentences.push({ text: text.slice(first.from, to), from: first.from, to, words: piece });
    }
  }
  return sentences;
}

function cutAtTurns(words: Word[]): Word[][] {
  const pieces: Word[][] = [];
  let piece: Word[] = [];
  for (const [index, word] of words.entries()) {
    const ahead = words.slice(index, index + 3).map((each) => each.plain);
    const turnsHere = [1, 2, 3].some((length) => turns.has(ahead.slice(0, length).join(' ')));
    if (turnsHere && piece.length >= shortestPiece && words.length - index >= shortestPiece) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(word);
  }
  pieces.push(piece);
  return pieces;
}

/** The longest beginning of `text` that fits into `limit` characters and ends with a whole word. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  const space = cut.search(/\s\S*$/);
  return (space > limit / 2 ? cut.slice(0, space) : cut.slice(0, limit))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
