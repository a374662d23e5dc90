import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { deliveryParts } from '@/lib/domain/delivery/delivery-scores';
import { coachWords } from '@/lib/domain/messages/coach';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';

type DeliveryFeedback = CoachFeedback['delivery_feedback'];
type Verdict = keyof typeof coachWords.delivery.headline;

/** What stands out most: the weakest of what was measured, where it is weak at all. */
function verdictOf(delivery: Delivery | null, parts: readonly ScorePart[]): Verdict {
  const measured = parts.filter((part) => part.value !== null);
  if (!delivery || measured.length === 0) return 'unknown';
  const worst = measured.reduce((least, part) => ((part.value ?? 0) < (least.value ?? 0) ? part : least));
  if ((worst.value ?? 0) >= 8) return 'even';
  if (worst.criterion === 'pace') return (delivery.wordsPerMinute ?? 0) > 145 ? 'fast' : 'slow';
  if (worst.criterion === 'fillers') return 'fillers';
  return delivery.longPauses.length > 0 ? 'pauses' : 'even';
}

/** How it was said, from our own measurements only; practice has words and no figures. */
export function deliveryFeedback(
  delivery: Delivery | null,
  transcript: string | null,
  practice: boolean,
): DeliveryFeedback {
  const verdict = verdictOf(delivery, delivery ? deliveryParts(delivery, transcript) : []);
  const shown = practice ? null : delivery;
  const { headline, note, tip } = coachWords.delivery;
  return {
    headline: headline[verdict],
    metrics: {
      wpm: shown?.wordsPerMinute == null ? null : Math.min(400, Math.round(shown.wordsPerMinute)),
      filler_count: shown ? shown.fillers.length : null,
      long_pause_count: shown ? shown.longPauses.length : null,
      clarity_note: verdict === 'unknown' || verdict === 'even' ? note[verdict] : note.mixed,
    },
    one_action_tip: tip[verdict],
  };
}
