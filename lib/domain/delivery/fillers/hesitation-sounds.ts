import { knownLanguage, type KnownLanguage } from '@/lib/domain/language/language-tag';

/**
 * Sounds that recognisers write down but nobody means as words, held as long as one likes ("uhhh"). "Um" and "er" are
 * words in German, "um" in Portuguese. Anchored, without nested quantifiers.
 */
const soundsOf: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:u+h?m+|u+h+|er|erm+|e+hm+|h+m+|mm+|mh+m+)$/,
  de: /^(?:[äö]+h*m+|[äö]+h+|[ao]eh+m*|äh+em|e+hm+|h+m+|mm+|mh+m+|u+hm+|u+h+)$/,
  fr: /^(?:e+u+h+m*|h+e+u+|h+u+m+|h+m+|m+h+|mm+|mh+m+|u+hm+)$/,
  es: /^(?:e+h+m*|e+m+|h+m+|mm+|mh+m+|u+hm+|u+h+)$/,
  pt: /^(?:e+hm*|éé+|h+u+m+|hã+|ã+h*|ahn+|han+|h+m+|u+hm+|u+h+|mm+|mh+m+)$/,
};
/** Where the language is unknown only sounds count that are a word in none: not "um", not "er", not "eh". */
const soundsAnywhere = /^(?:u+hm+|u+h+|h+m+|mm+|mh+m+|ä+hm*)$/;

/**
 * True for a hesitation sound.
 *
 * @param plain lower case, composed (NFC)
 * @param language BCP 47
 */
export function isHesitationSound(plain: string, language: string): boolean {
  const known = knownLanguage(language);
  return (known ? soundsOf[known] : soundsAnywhere).test(plain);
}
