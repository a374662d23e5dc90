import { numbersIn, type NumberMention } from './numbers';
import type { Filler } from '@/lib/domain/delivery/delivery';
import { findFillers } from '@/lib/domain/delivery/transcript-fillers';
import { isHesitation, wordsOf, type Sentence, type Word } from '@/lib/domain/delivery/words';

/** One word of what was meant; a whole figure is one word ("forty percent" and "40%" are both `#%`). Offsets as in {@link Word}. */
export type ToldWord = Word & { number: NumberMention | null };

/**
 * An answer as the rubric judges it: without fillers, empty adverbs and words said twice, in lower case, every figure
 * one word, and without punctuation, which recognisers set by chance. So the same telling gets the same findings
 * however it was written down.
 */
export type Telling = {
  words: readonly ToldWord[];
  /** The plain words joined by single spaces. */
  text: string;
  /** Words that were said twice in a row. */
  restarts: number;
};

/** They colour a sentence and change nothing in what it tells. */
const emptyAdverbs = new Set(
  'just really actually basically literally also even simply very quite honestly definitely obviously totally'.split(
    ' ',
  ),
);
/** Said twice in a row these are English. */
const doubledInEnglish = new Set(['had', 'that', 'very']);

/** Written out, so that "I've" and "I have" tell the same. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/'ve$/, 'have'],
  [/'m$/, 'am'],
  [/'re$/, 'are'],
  [/'ll$/, 'will'],
  [/(?<=^(?:i|we|you|they|he|she|it|that|there))'d$/, 'would'],
  [/(?<=^(?:it|that|there|he|she|what|here|who|where))'s$/, 'is'],
  [/(?<=^(?:did|does|do|was|were|could|would|should|had|has|have|is|are))n't$/, 'not'],
];

/** "Two the" and "four my" are no figures but a recogniser's "to the" and "for my". */
const misheard =
  /^(?:two|four)\s+(?:the|an?|my|our|your|his|her|their|its?|them|him|us|me|this|that|be|do|get|make|see|have)\b/i;
const homophones = new Map([
  ['two', 'to'],
  ['four', 'for'],
]);
const reach = 8;

const figureWord = (mention: NumberMention): string => {
  switch (mention.kind) {
    case 'percent':
      return '#%';
    case 'money':
      return '#$';
    case 'factor':
      return '#x';
    case 'time':
    case 'plain':
    case 'name':
      return '#';
  }
};

/** Fillers that are certain, and "like", which a story can do without even where it is none. */
const cutFrom = (transcript: string, language: string): Filler[] =>
  findFillers(transcript, language).filter(({ certain, word }) => certain || word === 'like');

/** The same sentences, their words without fillers. */
export function withoutFillers(
  sentences: readonly Sentence[],
  transcript: string,
  language: string,
): Sentence[] {
  const fillers = new Set(
    cutFrom(transcript, language).flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, place) => from + place),
    ),
  );
  return sentences.map((sentence) => ({
    ...sentence,
    words: sentence.words.filter((word) => !fillers.has(word.from)),
  }));
}

export function tellingOf(transcript: string, language = 'en'): Telling {
  const cut = cutFrom(transcript, language);
  const figures = numbersIn(without(cut, transcript)).filter(
    (mention) =>
      mention.kind !== 'name' &&
      !mention.verb &&
      !misheard.test(transcript.slice(mention.from, mention.to + reach)),
  );
  const words: ToldWord[] = [];
  let restarts = 0;
  let nextCut = 0;
  let nextFigure = 0;
  for (const word of wordsOf(transcript)) {
    while ((cut[nextCut]?.to ?? Infinity) <= word.from) nextCut += 1;
    while ((figures[nextFigure]?.to ?? Infinity) <= word.from) nextFigure += 1;
    if ((cut[nextCut]?.from ?? Infinity) <= word.from) continue;
    if (isHesitation(word.plain) || emptyAdverbs.has(word.plain)) continue;
    const last = words.at(-1);
    const figure = figures[nextFigure] ?? null;
    if (figure && figure.from < word.to) {
      if (last?.number === figure) last.to = Math.max(word.to, figure.to);
      else
        words.push({ ...word, to: Math.max(word.to, figure.to), plain: figureWord(figure), number: figure });
      continue;
    }
    const ending = endings.find(([form]) => form.test(word.plain));
    if (ending) {
      const plain = word.plain.replace(ending[0], '');
      if (last?.plain === ending[1] && words.at(-2)?.plain === plain) restarts += 1;
      else words.push({ ...word, plain, number: null }, { ...word, plain: ending[1], number: null });
    } else if (last?.plain === word.plain && !doubledInEnglish.has(word.plain)) restarts += 1;
    else if (saidTwice(words, word)) {
      words.pop();
      restarts += 1;
    } else words.push({ ...word, plain: homophones.get(word.plain) ?? word.plain, number: null });
  }
  return { words, text: words.map((word) => word.plain).join(' '), restarts };
}

/** The text with fillers blanked, so that "two, um, hundred" is one figure and every offset stays. */
function without(cut: readonly Filler[], transcript: string): string {
  let text = '';
  let done = 0;
  for (const { from, to } of cut) {
    if (from < done) continue;
    const comma = /^\s*,/.exec(transcript.slice(to, to + 3))?.[0].length ?? 0;
    text += transcript.slice(done, from).replace(/,\s*$/, (end) => ' '.repeat(end.length));
    text += ' '.repeat(to - from + comma);
    done = to + comma;
  }
  return text + transcript.slice(done);
}

/** "We had we had": with this word a pair stands there twice. */
function saidTwice(words: readonly ToldWord[], word: Word): boolean {
  return (
    words.length >= 3 &&
    words.at(-2)?.plain === word.plain &&
    words.at(-3)?.plain === words.at(-1)?.plain &&
    words.at(-1)?.number === null
  );
}

/** Indices of the words at which a pattern begins and ends (exclusive). The pattern must be global. */
export function placesOf(pattern: RegExp, telling: Telling): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  let at = 0;
  let index = 0;
  const indexAt = (offset: number): number => {
    while (index < telling.words.length && at + (telling.words[index]?.plain.length ?? 0) < offset) {
      at += (telling.words[index]?.plain.length ?? 0) + 1;
      index += 1;
    }
    return index;
  };
  for (const match of telling.text.matchAll(pattern)) {
    const from = indexAt(match.index + 1);
    places.push({ from, to: indexAt(match.index + match[0].trimEnd().length) + 1 });
  }
  return places;
}
