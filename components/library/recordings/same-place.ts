import type { Span } from '@/lib/domain/delivery/delivery';

/** A take as far as its places matter: where it speaks, and how long it is, seconds. */
export type Told = { speech: readonly Span[]; seconds: number };

const lengthOf = ({ start, end }: Span): number => end - start;

/** How much was spoken until then, seconds. */
const spokenUntil = (speech: readonly Span[], at: number): number =>
  speech.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0);

/**
 * The second of another take at which as much of its story is told: the same share of what is spoken, so that a long
 * pause in one does not shift the other. Where speech is unknown it is the share of the whole.
 */
export function samePlace(from: Told, to: Told, at: number): number {
  const own = from.speech.reduce((sum, span) => sum + lengthOf(span), 0);
  const other = to.speech.reduce((sum, span) => sum + lengthOf(span), 0);
  if (own <= 0 || other <= 0) return from.seconds > 0 ? (at / from.seconds) * to.seconds : 0;
  const share = spokenUntil(from.speech, at) / own;
  if (share <= 0) return Math.min(at, to.speech[0]?.start ?? 0);
  let left = share * other;
  for (const span of to.speech) {
    if (left <= lengthOf(span)) return span.start + left;
    left -= lengthOf(span);
  }
  return to.speech.at(-1)?.end ?? to.seconds;
}
