import { knownLanguage, type KnownLanguage } from '@/lib/domain/language/language-tag';

/**
 * Syllables of a spoken word, by language: the counter of syllables.ts over the 50 000 commonest words of film subtitles
 * (OpenSubtitles 2018), each by its frequency, times 1.12, which is what English interview answers have over subtitles.
 */
const syllablesPerWord: Readonly<Record<KnownLanguage, number>> = {
  en: 1.42,
  de: 1.69,
  fr: 1.52,
  es: 2.08,
  pt: 2.06,
};

/** The mean of the five. */
const unknownLanguage = 1.75;

/**
 * Words per minute as the syllables in the sound suggest: 60 · syllables / (syllables per word · D). An estimate: the
 * syllables heard are off by up to 14 % (see voice/syllable-nuclei.ts), and people differ in how long their words are.
 */
export function estimatedPace(heardSyllables: number, answerSeconds: number, language: string): number {
  const known = knownLanguage(language);
  const perWord = known ? syllablesPerWord[known] : unknownLanguage;
  return (60 * heardSyllables) / (perWord * answerSeconds);
}
