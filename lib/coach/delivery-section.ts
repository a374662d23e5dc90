import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Criterion, ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { deliveryParts } from '@/lib/domain/delivery/delivery-scores';
import { pitchBandOf, type PitchBand } from '@/lib/domain/delivery/pitch-band';
import { restartsPerHundred } from '@/lib/domain/delivery/restarts';
import { cutAtWord } from '@/lib/domain/delivery/words';
import { fill } from '@/lib/domain/messages';
import { deliveryWords } from '@/lib/domain/messages/coach-delivery';

type DeliveryFeedback = CoachFeedback['delivery_feedback'];
type Verdict = keyof typeof deliveryWords.headline;

/** A criterion of so many points needs no word. */
const fine = 8;
/** dB from first to last fifth from which a voice trails off. */
const fades = 6;
/** Seconds to the first word from which an interviewer wonders. */
const slowStart = 5;
const wordsPerMinute = { veryFast: 190, middle: 145, verySlow: 105 } as const;
/** One filler that is more than half of them has a name of its own. */
const favouriteShare = 0.5;
const fewestOfFavourite = 3;
/** Immediate repetitions per hundred words that are noticed. */
const restartsNoticed = 2;

const bandOf = ({ pitch }: Delivery): PitchBand | null => pitch && pitchBandOf(pitch.semitones);

/** What stands out most: the weakest of what was measured, where it is weak at all. */
function verdictOf(delivery: Delivery, parts: readonly ScorePart[], transcript: string | null): Verdict {
  const measured = parts.filter((part) => part.value !== null);
  if (measured.length === 0) return 'unknown';
  const worst = measured.reduce((least, part) => ((part.value ?? 0) < (least.value ?? 0) ? part : least));
  if ((worst.value ?? 0) >= fine) return bandOf(delivery) === 'lively' ? 'lively' : 'even';
  return verdictOn(worst.criterion, delivery, transcript);
}

function verdictOn(criterion: Criterion, delivery: Delivery, transcript: string | null): Verdict {
  const pace = delivery.wordsPerMinute ?? wordsPerMinute.middle;
  switch (criterion) {
    case 'pace':
      if (pace > wordsPerMinute.middle) return pace > wordsPerMinute.veryFast ? 'veryFast' : 'fast';
      return pace < wordsPerMinute.verySlow ? 'verySlow' : 'slow';
    case 'fillers':
      return favouriteOf(delivery) === null ? 'fillers' : 'filler';
    case 'pauses':
      return delivery.longPauses.length > 0 ? 'pauses' : 'sparse';
    case 'steadiness':
      if ((delivery.fading ?? 0) > fades) return 'fading';
      return transcript !== null && restartsPerHundred(transcript) > restartsNoticed
        ? 'restarts'
        : 'hesitant';
    case 'structure':
    case 'relevance':
    case 'clarity':
    case 'impact':
      return 'even';
  }
}

/** The filler that is most of them; null where they are mixed, or few. */
function favouriteOf({ fillers }: Delivery): string | null {
  const certain = fillers.filter((filler) => filler.certain).map((filler) => filler.word);
  const counts = new Map<string, number>();
  for (const word of certain) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
  return count >= fewestOfFavourite && count / certain.length > favouriteShare ? word : null;
}

/** The figure behind the headline and one more thing that was heard; without figures in practice. */
function noteOf(delivery: Delivery, verdict: Verdict, practice: boolean): string {
  const { note } = deliveryWords;
  const { fading, timeToFirstWord: first, fillersPerMinute: rate, pauses } = delivery;
  const band = bandOf(delivery);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const figure = (): string => {
    switch (verdict) {
      case 'fast':
      case 'veryFast':
      case 'slow':
      case 'verySlow':
        return fill(note.pace, { wpm: Math.round(delivery.wordsPerMinute ?? 0) });
      case 'fillers':
      case 'filler':
        return rate === null ? '' : fill(note.fillers, { rate: round(rate) });
      case 'pauses':
        return pauses === null ? '' : fill(note.pause, { seconds: round(pauses.longest) });
      case 'fading':
        return fading === null ? '' : fill(note.fading, { decibels: Math.round(fading) });
      case 'unknown':
      case 'even':
      case 'lively':
      case 'sparse':
      case 'restarts':
      case 'hesitant':
        return '';
    }
  };
  const isEven = verdict === 'even' || verdict === 'lively';
  const heard = [
    practice ? '' : figure(),
    band === 'monotone' ? note.monotone : '',
    band === 'lively' ? note.lively : '',
    !practice && verdict !== 'fading' && fading !== null && fading > fades
      ? fill(note.fading, { decibels: Math.round(fading) })
      : '',
    !practice && first !== null && first > slowStart ? fill(note.firstWord, { seconds: round(first) }) : '',
  ].filter((text) => text !== '');
  const spare = isEven ? note.even : note.mixed;
  const [one = spare, other = ''] = heard;
  const both = `${one} ${other}`.trim();
  return both.length <= 160 ? both : cutAtWord(one, 160);
}

/**
 * How it was said, from our own measurements only; practice has words and no figures.
 *
 * @param transcript the words as they were spoken, for restarts; null where they are unknown.
 */
export function deliveryFeedback(
  delivery: Delivery | null,
  transcript: string | null,
  practice: boolean,
): DeliveryFeedback {
  const verdict = delivery ? verdictOf(delivery, deliveryParts(delivery, transcript), transcript) : 'unknown';
  const shown = practice ? null : delivery;
  const { headline, note, tip } = deliveryWords;
  const words = { word: delivery ? (favouriteOf(delivery) ?? '') : '' };
  return {
    headline: fill(headline[verdict], words),
    metrics: {
      wpm: shown?.wordsPerMinute == null ? null : Math.min(400, Math.round(shown.wordsPerMinute)),
      filler_count: shown ? shown.fillers.length : null,
      long_pause_count: shown ? shown.longPauses.length : null,
      clarity_note: delivery && verdict !== 'unknown' ? noteOf(delivery, verdict, practice) : note.unknown,
    },
    one_action_tip: fill(tip[verdict], words),
  };
}
