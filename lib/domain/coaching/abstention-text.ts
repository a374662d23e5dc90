import { isHesitation, wordsOf, type Word } from '@/lib/domain/delivery/words';
import { smallWordShare } from '@/lib/domain/language/identify-language';
import { knownLanguage, type KnownLanguage } from '@/lib/domain/language/language-tag';
import { functionWords } from '@/lib/domain/language/function-words';

/** What abstention looks at: the readable part of an answer, taken apart once. */
export type AnswerText = {
  text: string;
  /** Without um and uh. */
  words: readonly Word[];
  plain: readonly string[];
  language: KnownLanguage | null;
  /** Distinct words that carry meaning: no small words, no figures. Empty where the language is unknown. */
  content: ReadonlySet<string>;
  smallShare: number;
  /** Words as a listener counts them: scripts without spaces by their letters. */
  length: number;
};

/** A stored transcript is never longer; whatever is, is judged by its beginning. */
const longest = 40_000;
/** What recognisers write for sounds that are no speech. */
const annotation =
  /\[[^[\]\n]{0,40}\]|[♪♫]+|\((?:silence|music|breathing|inaudible|noise|applause|laughter|laughs|coughs|sighs|coughing)\)/gi;
const tags = /<[^<>\n]{0,200}>/g;
// oxlint-disable-next-line no-control-regex
const invisible = /[\p{Cf}\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
/** Two letters of these make a word, roughly; Thai, Lao, Khmer and Burmese need four. */
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const syllabicScript = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

export function answerText(transcript: string, languageTag: string): AnswerText {
  const text = transcript
    .slice(0, longest)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(annotation, ' ')
    .replace(tags, ' ');
  const language = knownLanguage(languageTag);
  const words = wordsOf(text).filter((word) => !isHesitation(word.plain, languageTag));
  const small = language ? functionWords[language] : new Set<string>();
  return {
    text,
    words,
    plain: words.map((word) => word.plain),
    language,
    content: language
      ? new Set(words.map((word) => word.plain).filter((plain) => !small.has(plain) && !/\p{N}/u.test(plain)))
      : new Set(),
    smallShare: language ? smallWordShare(words, language) : 0,
    length: Math.max(
      words.length,
      (text.match(denseScript)?.length ?? 0) / 2,
      (text.match(syllabicScript)?.length ?? 0) / 4,
    ),
  };
}
