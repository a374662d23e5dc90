import { isHesitation, spokenWordCount, wordsOf, type Word } from './words';

/** Said twice on purpose: "very very good", "no, no". */
const emphatic = new Set(['very', 'really', 'so', 'no', 'yes', 'many', 'much', 'more', 'far', 'had', 'that']);

/**
 * Immediate repetitions within a sentence ("I I", "we had we had"), by the index of the word that is said again. "um"
 * between the two counts as nothing said.
 */
export function restartsOf(transcript: string): { index: number; word: Word }[] {
  const words = wordsOf(transcript);
  const spoken = words
    .map((word, index) => ({ word, index, plain: word.plain }))
    .filter(({ plain }) => !isHesitation(plain));
  return spoken.filter(({ word, plain }, at) => {
    const before = spoken[at - 1];
    if (!before || /[.!?\n]/.test(transcript.slice(before.word.to, word.from))) return false;
    if (before.plain === plain) return !emphatic.has(plain);
    const first = spoken[at - 2];
    const next = spoken[at + 1];
    return first?.plain === plain && next?.plain === before.plain;
  });
}

/** Restarts per 100 words; more than 2 are noticed (our own judgement). */
export const restartsPerHundred = (transcript: string): number =>
  (100 * restartsOf(transcript).length) / Math.max(1, spokenWordCount(transcript));
