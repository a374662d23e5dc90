import type { Receipt } from '@/lib/domain/coaching/score-sheet';
import type { Delivery, Filler, Span } from './delivery';
import { gapsOf, hesitationFrom, lengthOf, longPauseSeconds } from './pauses';
import { restartsOf } from './restarts';
import { alignWords } from './word-times/word-alignment';
import { wordsOf } from './words';

type Moment = Extract<Receipt, { type: 'moment' }>;

/** So many moments of a kind can be played; the worst are chosen, and told in the order of the take. */
const most = 4;
/** A smaller loss of loudness is not heard as fading, dB. */
const audibleFading = 6;

const hundredth = (value: number): number => Math.round(value * 100) / 100;

const moment = (what: Moment['what'], { start, end }: Span, word = ''): Moment => ({
  type: 'moment',
  what,
  word: word.slice(0, 20),
  at: hundredth(start),
  seconds: hundredth(end - start),
});

const inOrder = (moments: Moment[]): Moment[] => moments.toSorted((one, other) => one.at - other.at);

const longestOf = (pauses: readonly Span[], count: number): Span[] =>
  pauses.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, count);

/** The longest of the pauses that are flagged. */
export const longPauseMoments = (delivery: Delivery): Moment[] =>
  inOrder(longestOf(delivery.longPauses, most).map((pause) => moment('longPause', pause)));

/** Fillers that are certain first, then the um that nobody wrote down, then those that are only possible. */
export function fillerMoments({ fillers, filledPauses }: Delivery): Moment[] {
  const timed = (wanted: boolean): Moment[] =>
    fillers
      .filter((filler): filler is Filler & { at: number } => filler.certain === wanted && filler.at !== null)
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ at, word }) => moment('filler', { start: at, end: at }, word));
  const heard = filledPauses.map((pause) => moment('filledPause', pause));
  return inOrder([...timed(true), ...heard, ...timed(false)].slice(0, most));
}

/** Hesitations, words said again, and where the voice has faded: two, two and one at most. */
export function unsteadyMoments(delivery: Delivery, transcript: string | null): Moment[] {
  const hesitations = hesitationsOf(delivery.speech);
  return inOrder([
    ...longestOf(hesitations, 2).map((pause) => moment('hesitation', pause)),
    ...restartMoments(delivery, transcript ?? '').slice(0, 2),
    ...fadingMoment(delivery),
  ]);
}

/** Pauses of 2 to 3 s. */
export const hesitationsOf = (speech: readonly Span[]): Span[] =>
  gapsOf(speech).filter((gap) => lengthOf(gap) >= hesitationFrom && lengthOf(gap) <= longPauseSeconds);

function restartMoments({ speech, filledPauses }: Delivery, transcript: string): Moment[] {
  const restarts = restartsOf(transcript);
  if (restarts.length === 0) return [];
  const times = alignWords(transcript, wordsOf(transcript), { speech, nuclei: [], level: filledPauses });
  return restarts.flatMap(({ index, word }) => {
    const span = times[index];
    return span ? [moment('restart', span, word.text)] : [];
  });
}

/** The last fifth of what was spoken, where the voice has lost so much that one hears it. */
function fadingMoment({ fading, speech, speechSeconds }: Delivery): Moment[] {
  if (fading === null || fading < audibleFading) return [];
  let left = 0.8 * speechSeconds;
  for (const span of speech) {
    if (left < lengthOf(span)) {
      return [moment('fading', { start: span.start + left, end: speech.at(-1)?.end ?? span.end })];
    }
    left -= lengthOf(span);
  }
  return [];
}
