import { fill, type Words } from '@/lib/domain/messages';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { momentsOf, stretchOf } from '@/lib/domain/delivery/playable-moments';
import { momentInWords } from '@/components/ui/moment-in-words';
import type { StripMark } from '@/components/ui/strip-marks';
import { lengthOf } from '@/components/library/moments';

const tenth = (seconds: number): string => seconds.toFixed(1);

/** `short` is where it is and what, in as little as fits. */
export type TakeMark = StripMark & { short: string };

/**
 * The fillers and long pauses of a take as marks on its strip, each with its name and the stretch that is heard for it.
 * In practice nothing is counted or measured: there they are told in words alone.
 */
export function marksOf(delivery: Delivery | null, practice: boolean, words: Words): TakeMark[] {
  if (!delivery) return [];
  return momentsOf(delivery).map((moment) => {
    const { what, word, at, seconds, certain } = moment;
    const inWords = momentInWords(words, moment, delivery.durationSeconds);
    const short = fill(words.panel.feedback.delivery.moments[what], { word, seconds: tenth(seconds) });
    return {
      kind: what === 'longPause' || what === 'filledPause' ? what : certain ? 'filler' : 'possible',
      at,
      seconds,
      label:
        what === 'longPause' && !practice
          ? fill(words.panel.feedback.delivery.seconds, { value: tenth(seconds) })
          : '',
      name: practice
        ? inWords
        : fill(words.shared.moments[what], { word, at: lengthOf(at), seconds: tenth(seconds) }),
      short: practice ? inWords : `${lengthOf(at)} ${short}`,
      ...stretchOf(moment, delivery.durationSeconds),
    };
  });
}
