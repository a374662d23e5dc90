import { fill, type Words } from '@/lib/domain/messages';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { momentsOf, stretchOf } from '@/lib/domain/delivery/playable-moments';
import type { StripMark } from '@/components/ui/strip-marks';
import { lengthOf } from '@/components/library/moments';

const tenth = (seconds: number): string => seconds.toFixed(1);

/** `short` is what it is, to stand beside its place. */
export type TakeMark = StripMark & { short: string };

/** The fillers and long pauses of a take as marks on its strip, each with its name and the stretch that is heard for it. */
export function marksOf(delivery: Delivery | null, words: Words): TakeMark[] {
  if (!delivery) return [];
  return momentsOf(delivery).map((moment) => {
    const { what, word, at, seconds, certain } = moment;
    return {
      kind: what === 'longPause' || what === 'filledPause' ? what : certain ? 'filler' : 'possible',
      at,
      seconds,
      label:
        what === 'longPause' ? fill(words.panel.feedback.delivery.seconds, { value: tenth(seconds) }) : '',
      name: fill(words.shared.moments[what], { word, at: lengthOf(at), seconds: tenth(seconds) }),
      short: fill(words.panel.feedback.delivery.moments[what], { word, seconds: tenth(seconds) }),
      ...stretchOf(moment, delivery.durationSeconds),
    };
  });
}
