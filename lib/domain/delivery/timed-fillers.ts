import type { Filler, Span } from './delivery';
import { findFillers } from './transcript-fillers';
import type { Word } from './words';

/** The fillers of a transcript with the approximate second at which each begins. */
export function timedFillers(
  transcript: string,
  language: string,
  words: readonly Word[],
  times: readonly (Span | null)[],
): Filler[] {
  const timeAt = new Map(words.map((word, index) => [word.from, times[index]?.start ?? null]));
  return findFillers(transcript, language).map((filler) => ({
    ...filler,
    at: timeAt.get(filler.from) ?? null,
  }));
}
