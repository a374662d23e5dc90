import type { KnownLanguage } from '@/lib/domain/language/language-tag';
import { english } from './english';
import type { FillerRule } from './filler-rule';
import { french } from './french';
import { german } from './german';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const byFirstWord = (rules: readonly FillerRule[]): ReadonlyMap<string, readonly FillerRule[]> =>
  Map.groupBy(rules, (rule) => rule.phrase.split(' ', 1)[0] ?? '');

const rulesOf: Readonly<Record<KnownLanguage, ReadonlyMap<string, readonly FillerRule[]>>> = {
  en: byFirstWord(english),
  de: byFirstWord(german),
  fr: byFirstWord(french),
  es: byFirstWord(spanish),
  pt: byFirstWord(portuguese),
};

/** The rules of a language that begin with a plain word, longer phrases first. None where the language is unknown. */
export const rulesAt = (language: KnownLanguage | null, plain: string): readonly FillerRule[] =>
  (language && rulesOf[language].get(plain)) ?? [];
