/** Fewer characters are refused: a file can be tried by whoever has it, for as long as they like. */
export const shortestPassphrase = 10;

/** How well a passphrase withstands guessing, as a hint; `short` is refused. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * Counts length and variety, as NIST SP 800-63B (5.1.1) advises over rules of composition. Digits alone, or few different
 * characters, are weak at any length.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < shortestPassphrase) return 'short';
  const variety = new Set(characters.map((character) => character.toLowerCase())).size;
  if (variety < 5 || /^[\d\s./-]+$/.test(passphrase)) return 'weak';
  if (characters.length < 14 || variety < 8) return 'fair';
  return characters.length < 20 && passphrase.trim().split(/\s+/).length < 4 ? 'fair' : 'strong';
}
