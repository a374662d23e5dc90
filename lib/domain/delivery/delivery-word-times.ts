import type { Span } from './delivery';
import type { Word } from './words';

/** Vowel groups without a silent final e: right for about nine English words in ten, which is enough to share out time. */
export function syllables(plain: string): number {
  const groups = plain.replace(/[^a-zà-ÿ]/g, '').match(/[aeiouyà-ÿ]+/g)?.length ?? 0;
  const silent = /[^aeiouyl]e$/.test(plain) && groups > 1 ? 1 : 0;
  return Math.max(1, groups - silent);
}

/**
 * Approximate start of each word, seconds into the take: the time actually spoken is shared out by syllables.
 * Null for all of them when no speech was found.
 */
export function wordTimes(words: readonly Word[], speech: readonly Span[]): (number | null)[] {
  const spoken = speech.reduce((sum, span) => sum + span.end - span.start, 0);
  const total = words.reduce((sum, word) => sum + syllables(word.plain), 0);
  if (spoken <= 0 || total === 0) return words.map(() => null);
  let said = 0;
  return words.map((word) => {
    const at = timeAfter((said / total) * spoken, speech);
    said += syllables(word.plain);
    return at;
  });
}

/** The moment of the take at which `seconds` of speech have passed. */
function timeAfter(seconds: number, speech: readonly Span[]): number {
  let left = seconds;
  for (const span of speech) {
    const length = span.end - span.start;
    if (left < length) return span.start + left;
    left -= length;
  }
  return speech.at(-1)?.end ?? 0;
}
