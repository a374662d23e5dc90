import { wordsOf, type Word } from '@/lib/domain/delivery/words';
import { functionWords, neighbourWords } from './function-words';
import { knownLanguages, type KnownLanguage } from './language-tag';

export type IdentifiedLanguage = {
  /** `otherScript`: not in Latin letters. `otherLatin`: in Latin letters, but in none of the known languages. */
  language: KnownLanguage | 'otherScript' | 'otherLatin';
  /** 0..1: how far the language is ahead of the next, and how much of the text speaks for it. */
  confidence: number;
};

/** Letters and endings that one of the known languages has and the others hardly have. */
const cues: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /(?:[a-z]{2}ing|[a-z]{2}ed|[a-z]{2}ly|ight|ough)$|^(?:wh|th|kn)[a-z]/,
  de: /[äöüß]|(?:ung|ungen|keit|lich|isch|schaft)$|^ge[a-zäöü]{2,}t$|sch/,
  fr: /[èêëœîûç]|(?:eux|aient|ais|ait|ement|eur)$|^[dlnsj]'|^qu'/,
  es: /ñ|(?:ción|ciones|aba|aban|iendo|amos|ó|í)$/,
  pt: /[ãõ]|(?:ção|ções|ava|avam|inha|ou|ei)$|lh|nh/,
};
const cueWeight = 0.5;
/** Fewer words than this are too few to tell. */
const fewestWords = 8;
/** Below this share of its own small words and endings no language is named. */
const smallestShare = 0.13;
/** The next language must stay this far behind. Portuguese has up to half of the small words of a Spanish text. */
const largestRival = 0.75;

/** How many lists have a word: "de" in four of them says little. */
const lists = [...knownLanguages.map((language) => functionWords[language]), ...neighbourWords];
const listsWith = new Map<string, number>();
for (const list of lists) for (const plain of list) listsWith.set(plain, (listsWith.get(plain) ?? 0) + 1);

/**
 * Tells English, German, French, Spanish and Portuguese from each other and from the rest, by their small words (each
 * shared out among the languages that have it) and by letters and endings. Null where the evidence is thin: a few words,
 * jargon, noise. Deterministic; measured on our own texts only.
 */
export function identifyLanguage(text: string): IdentifiedLanguage | null {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word.plain));
  const foreignScript = shareOf(words, (word) => /\p{L}/u.test(word.plain.replace(/\p{Script=Latin}/gu, '')));
  // Scripts without spaces write a sentence as one word, so letters are counted there.
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && (foreignScript > 0.5 || latin / letters < 0.5))
    return { language: 'otherScript', confidence: 1 - latin / letters };
  if (words.length < fewestWords) return null;
  const scores = knownLanguages
    .map((language) => ({ language, score: scoreOf(words, functionWords[language], cues[language]) }))
    .toSorted((one, other) => other.score - one.score);
  const neighbour = Math.max(...neighbourWords.map((list) => scoreOf(words, list)));
  const [first, second] = scores;
  if (!first || !second) return null;
  const rival = Math.max(second.score, neighbour);
  if (first.score >= smallestShare && rival <= largestRival * first.score)
    return {
      language: first.language,
      confidence: (1 - rival / first.score) * Math.min(1, first.score / 0.3),
    };
  const marked = shareOf(words, (word) => /[^a-z0-9']/.test(word.plain));
  if (neighbour >= smallestShare && first.score <= largestRival * neighbour)
    return { language: 'otherLatin', confidence: 1 - first.score / neighbour };
  if (first.score < smallestShare / 2 && marked > 0.15)
    return { language: 'otherLatin', confidence: Math.min(1, 2 * marked) };
  return null;
}

/** Share of a text's words that are small words of one language, 0..1. */
export const smallWordShare = (words: readonly Word[], language: KnownLanguage): number =>
  shareOf(words, (word) => functionWords[language].has(word.plain));

function scoreOf(words: readonly Word[], list: ReadonlySet<string>, cue?: RegExp): number {
  let sum = 0;
  for (const { plain } of words) {
    if (list.has(plain)) sum += 1 / (listsWith.get(plain) ?? 1);
    else if (cue?.test(plain) && !listsWith.has(plain)) sum += cueWeight;
  }
  return sum / words.length;
}

const shareOf = (words: readonly Word[], is: (word: Word) => boolean): number =>
  words.length === 0 ? 0 : words.filter(is).length / words.length;
