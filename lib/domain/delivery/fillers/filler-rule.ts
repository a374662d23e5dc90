import type { FillerPlace } from './filler-place';

/** One word or phrase that can be a filler. */
export type FillerRule = {
  /** Plain words, separated by single spaces. */
  phrase: string;
  /** As it is shown, where that differs. */
  shown?: string;
  weight: number;
  /** False where neighbours alone cannot tell for sure: shown as "possible". */
  certain: boolean;
  /** Whether it is a filler here; without it, it always is. */
  isFiller?: (place: FillerPlace) => boolean;
};

/**
 * Filler sounds hurt more than filler words (Laske & DiGennaro Reed 2024); the steps between the words are our
 * judgement. `opener` is for words that mostly carry a sentence on and only sometimes buy time ("so", "also", "donc").
 */
export const fillerWeights = { sound: 1, phrase: 0.7, word: 0.5, opener: 0.25 } as const;

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A phrase of several words. */
export const phrase = (
  words: string,
  certain: boolean,
  isFiller: (place: FillerPlace) => boolean,
): FillerRule => ({ phrase: words, weight: fillerWeights.phrase, certain, isFiller });

export const word = (
  plain: string,
  certain: boolean,
  isFiller: (place: FillerPlace) => boolean,
): FillerRule => ({ phrase: plain, weight: fillerWeights.word, certain, isFiller });

/** A word that opens an utterance: a filler only where a pause or a sound follows it there. */
export const opener = (plain: string): FillerRule => ({
  phrase: plain,
  weight: fillerWeights.opener,
  certain: false,
  isFiller: ({ opens, pauseAfter, soundAfter, closes }) => opens && !closes && (pauseAfter || soundAfter),
});
