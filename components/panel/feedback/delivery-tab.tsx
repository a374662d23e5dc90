import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { useWords } from '@/components/ui/words';
import { hasNoFigure } from '@/lib/domain/coaching/practice-words';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import type { ReviewView } from '@/lib/domain/view/view';
import { DeliveryFigures } from './delivery-figures';
import { DeliveryInWords } from './delivery-in-words';
import { FillerSection } from './filler-section';
import { PaceSection } from './pace-section';
import { PauseSection } from './pause-section';
import { scoreIsCovered } from './score-head';
import { StripSection } from './strip-section';

/** The one reason for which pace, fillers and pauses are all not there; then it is said once. */
function thinThroughout({ thin, wordsPerMinute, estimatedWordsPerMinute, longPauses }: Delivery) {
  if (wordsPerMinute !== null || estimatedWordsPerMinute !== null || longPauses.length > 0) return null;
  const { wordsPerMinute: reason, fillersPerMinute, pauses } = thin;
  return reason !== undefined && reason === fillersPerMinute && reason === pauses ? reason : null;
}

/**
 * How it was said, as measured on this computer. Nothing here was guessed: where the evidence is thin, it says why
 * and what it takes. Practice says the same in words.
 */
export function DeliveryTab({ review }: { review: ReviewView }) {
  const words = useWords();
  const text = words.panel.feedback;
  const { delivery, practice } = review;
  const coach = review.sections.delivery_feedback;
  if (!delivery) {
    return (
      <EmptyState drawing="chair" line={review.mode === 'typed' ? text.delivery.typed : text.delivery.none} />
    );
  }
  const sheet = scoreIsCovered(review) ? null : review.sheet;
  const part = (criterion: string) => sheet?.parts.find((each) => each.criterion === criterion) ?? null;
  const allThin = thinThroughout(delivery);
  const said = (sentence: string | undefined) =>
    sentence && (!practice || hasNoFigure(sentence)) ? sentence : null;
  const note = said(coach?.metrics.clarity_note);
  const tip = said(coach?.one_action_tip);
  return (
    <div className="flex flex-col gap-6">
      {said(coach?.headline) && <p className="script">{coach?.headline}</p>}
      {practice ? (
        <DeliveryInWords delivery={delivery} />
      ) : (
        <>
          {allThin ? (
            <p className="text-quiet">{words.shared.thin[allThin]}</p>
          ) : (
            <PaceSection delivery={delivery} part={part('pace')} />
          )}
          <StripSection delivery={delivery} counted />
          {!allThin && (
            <>
              <FillerSection delivery={delivery} part={part('fillers')} />
              <PauseSection delivery={delivery} part={part('pauses')} />
            </>
          )}
          <DeliveryFigures delivery={delivery} steadiness={part('steadiness')} alreadySaid={allThin} />
        </>
      )}
      {note && (
        <section>
          <h2 className="mb-1 text-small text-quiet">{text.delivery.clarity}</h2>
          <p>{note}</p>
        </section>
      )}
      {tip && (
        <Card className="py-3">
          <h2 className="text-small text-quiet">{text.tip}</h2>
          <p className="mt-1">{tip}</p>
        </Card>
      )}
    </div>
  );
}
