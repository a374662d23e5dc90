/**
 * Syllables of a spoken word, by language: the counter of syllables.ts over the 50 000 commonest words of film subtitles
 * (OpenSubtitles 2018), each by its frequency, times 1.12, which is what English interview answers have over subtitles.
 */
const syllablesPerWord: Readonly<Record<string, number>> = {
  en: 1.42,
  de: 1.69,
  fr: 1.52,
  es: 2.08,
  pt: 2.06,
};

/**
 * Words per minute as the syllables in the sound suggest: 60 · syllables / (syllables per word · D). An estimate: the
 * syllables heard are off by up to 14 % (see syllable-nuclei.ts), and people differ in how long their words are.
 */
export function estimatedPace(heardSyllables: number, answerSeconds: number, language: string): number {
  const perWord = syllablesPerWord[language.slice(0, 2).toLowerCase()] ?? 1.7;
  return (60 * heardSyllables) / (perWord * answerSeconds);
}
