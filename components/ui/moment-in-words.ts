import { fill, type Words } from '@/lib/domain/messages';
import type { Moment } from '@/lib/domain/delivery/playable-moments';

/** What a moment is and where, without a figure: for practice. */
export function momentInWords(words: Words, { what, word, at }: Moment, duration: number): string {
  const text = words.panel.feedback.delivery.inWords;
  const share = duration > 0 ? at / duration : 0;
  const place = share < 1 / 3 ? text.places.beginning : share < 2 / 3 ? text.places.middle : text.places.end;
  switch (what) {
    case 'filler':
    case 'restart':
      return fill(text.moments.filler, { word, place });
    case 'filledPause':
      return fill(text.moments.filledPause, { place });
    case 'longPause':
    case 'hesitation':
      return fill(text.moments.longPause, { place });
    case 'fading':
      return text.fading;
  }
}
