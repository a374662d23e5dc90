import type { PauseSummary, Span } from './delivery';
import { quantile } from './delivery-loudness';

/**
 * Pauses by their lengths in seconds. Shorter silences are stops inside words. Breathing keeps below 1 s (Campione &
 * Véronis 2002: three kinds, parted at 0.2 and 1 s); in conversation 8 % exceed 1 s, 0.4 % 2 s and 0.07 % 3 s
 * (Switchboard).
 */
const shortestPauseSeconds = 0.25;
const longFrom = 1;
export const hesitationFrom = 2;
export const longPauseSeconds = 3;

/** The silences between stretches of speech. */
export const gapsOf = (speech: readonly Span[]): Span[] =>
  speech.slice(1).map((span, index) => ({ start: speech[index]?.end ?? span.start, end: span.start }));

export const lengthOf = (span: Span): number => span.end - span.start;

/** How many pauses of each kind, and how long they are in the middle, at nine of ten, and at most. */
export function pauseSummary(speech: readonly Span[]): PauseSummary {
  const lengths = gapsOf(speech)
    .map(lengthOf)
    .filter((length) => length >= shortestPauseSeconds)
    .toSorted((one, other) => one - other);
  const within = (from: number, to: number): number =>
    lengths.filter((length) => length >= from && length < to).length;
  const flagged = lengths.filter((length) => length > longPauseSeconds).length;
  return {
    count: lengths.length,
    brief: within(shortestPauseSeconds, longFrom),
    long: within(longFrom, hesitationFrom),
    hesitations: within(hesitationFrom, Infinity) - flagged,
    flagged,
    median: quantile(lengths, 0.5),
    ninetieth: quantile(lengths, 0.9),
    longest: lengths.at(-1) ?? 0,
  };
}
