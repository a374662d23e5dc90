import type { Receipt } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from './delivery';

/** A moment that can be heard. */
export type Moment = Extract<Receipt, { type: 'moment' }>;

/** A word's place is approximate, so some of what stands around it is played too; seconds on either side. */
const aroundWord = 0.7;
const aroundSilence = 1;
/** Of a voice that fades as much is heard as shows it, seconds. */
const longestFade = 6;

/** The stretch that is played for a moment of a take of `duration` seconds. */
export function stretchOf(
  { what, at, seconds }: Pick<Moment, 'what' | 'at' | 'seconds'>,
  duration: number,
): { from: number; to: number } {
  const round = (value: number) => Math.round(Math.min(duration, Math.max(0, value)) * 100) / 100;
  switch (what) {
    case 'filler':
    case 'restart':
    case 'filledPause':
      return { from: round(at - aroundWord), to: round(at + seconds + aroundWord) };
    case 'longPause':
    case 'hesitation':
      return { from: round(at - aroundSilence), to: round(at + seconds + aroundSilence) };
    case 'fading':
      return { from: round(at), to: round(at + Math.min(longestFade, Math.max(seconds, 2))) };
  }
}

/** What can be heard of a take, in order: fillers where their place is known, filled pauses, long pauses. */
export function momentsOf(delivery: Delivery): (Moment & { certain: boolean })[] {
  const fillers = delivery.fillers.flatMap(({ word, at, certain }) =>
    at === null ? [] : [{ type: 'moment' as const, what: 'filler' as const, word, at, seconds: 0, certain }],
  );
  const spans = (what: 'filledPause' | 'longPause', of: Delivery['longPauses']) =>
    of.map(({ start, end }) => ({
      type: 'moment' as const,
      what,
      word: '',
      at: start,
      seconds: end - start,
      certain: true,
    }));
  return [
    ...fillers,
    ...spans('filledPause', delivery.filledPauses),
    ...spans('longPause', delivery.longPauses),
  ].toSorted((one, other) => one.at - other.at);
}
