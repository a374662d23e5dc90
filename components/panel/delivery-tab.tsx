import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PaceGauge } from '@/components/ui/pace-gauge';
import { PauseStrip } from '@/components/ui/pause-strip';
import { useWords } from '@/components/ui/words';
import type { Filler } from '@/lib/domain/delivery/delivery';
import { fill } from '@/lib/domain/messages';
import type { ReviewView } from '@/lib/domain/view/view';
import { DeliveryFigures } from './delivery-figures';
import { useHands } from './panel-context';

/** The three commonest fillers with how often each was heard. */
function commonest(fillers: readonly Filler[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { word } of fillers) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1]).slice(0, 3);
}

/** How it was said, as measured on this computer. Nothing here was guessed: what is thin is left out. */
export function DeliveryTab({ review }: { review: ReviewView }) {
  const words = useWords();
  const { send } = useHands();
  const text = words.panel.feedback;
  const { delivery, recordingId } = review;
  const coach = review.sections.delivery_feedback;
  if (!delivery) {
    return (
      <EmptyState drawing="chair" line={review.mode === 'typed' ? text.typedDelivery : text.noDelivery} />
    );
  }
  const play =
    recordingId === null
      ? undefined
      : (from: number, to: number) => send({ type: 'playTake', recordingId, from, to });
  return (
    <div className="flex flex-col gap-5">
      {coach?.headline && <p className="script">{coach.headline}</p>}
      <section>
        <h2 className="text-small text-quiet">{text.pace}</h2>
        {delivery.wordsPerMinute === null ? (
          <p className="mt-1">{text.paceUnknown}</p>
        ) : (
          <PaceGauge wordsPerMinute={delivery.wordsPerMinute} />
        )}
      </section>
      <section>
        <PauseStrip delivery={delivery} label={text.strip} onPlay={play} />
      </section>
      <div className="grid grid-cols-2 gap-4">
        <section>
          <h2 className="text-small text-quiet">{text.fillers}</h2>
          {delivery.fillers.length === 0 ? (
            <p className="mt-1">{text.fillersNone}</p>
          ) : (
            <>
              <p className="mt-1">{fill(text.fillersCount, { count: delivery.fillers.length })}</p>
              {delivery.fillersPerMinute !== null && (
                <p className="tabular text-small text-quiet">
                  {fill(text.fillersRate, { rate: delivery.fillersPerMinute })}
                </p>
              )}
              <ul className="mt-1 flex flex-wrap gap-x-3 text-small text-quiet">
                {commonest(delivery.fillers).map(([word, count]) => (
                  <li key={word}>{fill(text.fillerTimes, { word: `“${word}”`, count })}</li>
                ))}
              </ul>
              <p className="mt-1 text-small text-quiet">{text.fillersNote}</p>
            </>
          )}
        </section>
        <section>
          <h2 className="text-small text-quiet">{text.pauses}</h2>
          <p className="mt-1">
            {delivery.longPauses.length === 0
              ? text.pausesNone
              : fill(text.pausesCount, { count: delivery.longPauses.length })}
          </p>
        </section>
      </div>
      <DeliveryFigures delivery={delivery} />
      {coach?.metrics.clarity_note && <p className="text-quiet">{coach.metrics.clarity_note}</p>}
      {coach?.one_action_tip && (
        <Card className="py-3">
          <h2 className="text-small text-quiet">{text.tip}</h2>
          <p className="mt-1">{coach.one_action_tip}</p>
        </Card>
      )}
    </div>
  );
}
