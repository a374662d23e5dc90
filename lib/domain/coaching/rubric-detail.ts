import { informativeness } from './idf';
import type { Telling } from './rubric-telling';

/** How particular an answer is: figures, dates and words that not every answer holds. */
export type Detail = {
  /** 0..1. */
  value: number;
  /** Different figures and dates in a hundred words. */
  perHundred: number;
  /** Different rare words: the names of things. */
  names: number;
};

/** May and March are verbs more often than months. */
const dates =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)$/;
/** Figures and dates in a hundred words from which an answer is as particular as it needs to be. */
const particular = 3;
/** Nats from which a word stands in less than one of 150 passages of spoken prose. */
const rare = 5;
/** Different rare words in a hundred: what ordinary talk has anyhow, and what is plenty. */
const rareWords = { ordinary: 5, plenty: 13 } as const;

/**
 * What happened is told with figures, dates and the names of things; what might have happened to anybody, without.
 * Each figure counts once, so that naming it again adds nothing.
 */
export function detailOf({ words }: Telling): Detail {
  const figures = new Set<string>();
  const names = new Set<string>();
  for (const { plain, number } of words) {
    if (number) figures.add(`${number.kind} ${number.value}`);
    else if (dates.test(plain)) figures.add(plain);
    else if (informativeness(plain) >= rare) names.add(plain);
  }
  const per100 = (count: number): number => (100 * count) / Math.max(60, words.length);
  const perHundred = per100(figures.size);
  const named = (per100(names.size) - rareWords.ordinary) / (rareWords.plenty - rareWords.ordinary);
  return {
    value: 0.7 * Math.min(1, perHundred / particular) + 0.3 * Math.min(1, Math.max(0, named)),
    perHundred,
    names: names.size,
  };
}
