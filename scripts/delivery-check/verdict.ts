import type { Delivery, Span } from '@/lib/domain/delivery/delivery';
import { syllableNuclei } from '@/lib/domain/delivery/voice/syllable-nuclei';
import { alignWords } from '@/lib/domain/delivery/word-times/word-alignment';
import { wordsOf } from '@/lib/domain/delivery/words';
import { levelsOf } from './alignment.ts';
import type { Truth } from './tape.ts';

/** A pause is long above this; said once more here, since the check must not bend with what it checks. */
const longPauseSeconds = 3;

/** How one stored delivery stands to the truth of its tape. */
export type Verdict = {
  longPauses: { true: number; found: number; matched: number };
  /** Found minus true length of the matched ones, seconds. */
  durationErrors: number[];
  /** Silences of 0.3 to 3 s on the tape, and how many of them were found at all. */
  otherPauses: { true: number; matched: number };
  /** Measured over true pace, minus one; null where no pace was stored. */
  paceError: number | null;
  /** Absolute errors of the approximate word times, seconds. */
  wordErrors: number[];
  usedModel: boolean;
};

const lengthOf = ({ start, end }: Span): number => end - start;
const overlap = (one: Span, other: Span): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** The one of `spans` that shares more than half of the shorter of both with `span`. */
const counterpart = (span: Span, spans: readonly Span[]): Span | undefined =>
  spans.find((other) => overlap(span, other) > Math.min(lengthOf(span), lengthOf(other)) / 2);

const gaps = (speech: readonly Span[]): Span[] =>
  speech.slice(1).map((span, index) => ({ start: speech[index]!.end, end: span.start }));

/**
 * `envelope` is the take's own, `start` the second of the tape at which it begins. Word times are not stored: they are
 * aligned anew to the stored speech and the take's levels.
 */
export function judge(delivery: Delivery, truth: Truth, start: number, envelope: readonly number[]): Verdict {
  const pauses = truth.pauses.map((pause) => ({ start: pause.start - start, end: pause.end - start }));
  const long = pauses.filter((pause) => lengthOf(pause) > longPauseSeconds);
  const others = pauses.filter((pause) => lengthOf(pause) <= longPauseSeconds);
  const matches = long.flatMap((pause) => {
    const found = counterpart(pause, delivery.longPauses);
    return found ? [lengthOf(found) - lengthOf(pause)] : [];
  });
  const found = gaps(delivery.speech);
  const { speech } = delivery;
  const nuclei = syllableNuclei(levelsOf(envelope), speech);
  const times = alignWords(truth.transcript, wordsOf(truth.transcript), { speech, nuclei, level: [] });
  return {
    longPauses: { true: long.length, found: delivery.longPauses.length, matched: matches.length },
    durationErrors: matches,
    otherPauses: {
      true: others.length,
      matched: others.filter((pause) => counterpart(pause, found) !== undefined).length,
    },
    paceError: delivery.wordsPerMinute === null ? null : delivery.wordsPerMinute / truth.wordsPerMinute - 1,
    wordErrors: truth.words.flatMap(({ at }, index) => {
      const time = times[index];
      return at === null || time == null ? [] : [Math.abs(time.start - (at - start))];
    }),
    usedModel: delivery.voiceFrom === 'energyAndModel',
  };
}
