import type { Attempt } from '@/lib/domain/attempt';
import type { Span } from '@/lib/domain/delivery/delivery';
import { wordsOf } from '@/lib/domain/delivery/words';
import { alignWords } from './word-alignment';

/** A word of what was said: where it stands in the text, when it was said, and whether it is a filler. */
export type TimedWord = { from: number; to: number; at: Span | null; filler: boolean };

/** What was said, and its words in order. `at` is approximate, see {@link alignWords}; null where no sound was measured. */
export type TimedText = { text: string; words: TimedWord[] };

/**
 * The words of a take with the seconds at which they were said. They are those that were recognised, not those that
 * were mended since: only these can be heard.
 */
export function timedWords(
  { transcript, verbatim, delivery }: Pick<Attempt, 'transcript' | 'verbatim' | 'delivery'>,
  language: string,
): TimedText {
  const text = verbatim ?? transcript ?? '';
  const words = wordsOf(text);
  const times = alignWords(
    text,
    words,
    { speech: delivery?.speech ?? [], nuclei: [], level: delivery?.filledPauses ?? [] },
    language,
  );
  const fillers = delivery?.fillers ?? [];
  return {
    text,
    words: words.map(({ from, to }, index) => ({
      from,
      to,
      at: times[index] ?? null,
      filler: fillers.some((filler) => from >= filler.from && to <= filler.to),
    })),
  };
}

/** Silence after a word through which it still counts as the one being said, seconds. */
const lingering = 0.6;

/** The number of the word that is being said at that second; -1 before the first, in a pause, and without times. */
export function wordAt(words: readonly TimedWord[], seconds: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.at?.start ?? Infinity) <= seconds) low = middle + 1;
    else high = middle;
  }
  const end = words[low - 1]?.at?.end;
  return end === undefined || seconds > end + lingering ? -1 : low - 1;
}
