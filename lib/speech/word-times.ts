import type { Phoneme } from './synthesised';

/** The second at which the text up to this character begins to be heard. */
export type WordTime = { upTo: number; at: number };

/** Silences do not carry words. */
const isSound = (phoneme: Phoneme): boolean => phoneme.name !== 'pau';

/**
 * When each word begins: words share the sounding time in proportion to their letters, silences are skipped. The
 * synthesiser tells sounds, not words; for a subtitle this is near enough (a few tenths of a second).
 */
export function wordTimes(text: string, phonemes: readonly Phoneme[]): WordTime[] {
  const words = [...text.matchAll(/\S+/g)];
  const letters = words.reduce((sum, [word]) => sum + word.length, 0);
  const sounding = phonemes.reduce((sum, phoneme, at) => sum + soundOf(phonemes, phoneme, at), 0);
  let spent = 0;
  return words.map((match) => {
    const at = timeAfter(phonemes, (spent / Math.max(1, letters)) * sounding);
    spent += match[0].length;
    return { upTo: match.index + match[0].length, at };
  });
}

const soundOf = (phonemes: readonly Phoneme[], phoneme: Phoneme, at: number): number =>
  isSound(phoneme) ? phoneme.end - (phonemes[at - 1]?.end ?? 0) : 0;

/** The moment at which that much sound has been heard. */
function timeAfter(phonemes: readonly Phoneme[], sound: number): number {
  let heard = 0;
  for (const [at, phoneme] of phonemes.entries()) {
    const more = soundOf(phonemes, phoneme, at);
    if (more > 0 && heard + more > sound) return phoneme.end - more + (sound - heard);
    heard += more;
  }
  return phonemes.at(-1)?.end ?? 0;
}
