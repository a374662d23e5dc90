/** The languages whose small words, fillers and orders are known. Any other is left in peace: nothing is guessed. */
export const knownLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** The known language of a BCP 47 tag ("en-GB" and "en_GB" are English), or null for any other. */
export function knownLanguage(tag: string): KnownLanguage | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0];
  return knownLanguages.find((language) => language === primary) ?? null;
}
