import { PauseColumns } from '@/components/ui/pause-columns';
import { useWords } from '@/components/ui/words';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill } from '@/lib/domain/messages';
import { momentsOf } from '@/lib/domain/delivery/playable-moments';
import { MeasureHeading } from './measure-heading';
import { Moments } from './moment-button';

/** Long pauses to be heard, and all pauses by their length. */
export function PauseSection({ delivery, part }: { delivery: Delivery; part: ScorePart | null }) {
  const words = useWords();
  const text = words.panel.feedback.delivery;
  const { longPauses, pauses, thin } = delivery;
  const columns = pauses && [
    { label: text.lengths.brief, count: pauses.brief, marked: false },
    { label: text.lengths.long, count: pauses.long, marked: false },
    { label: text.lengths.hesitations, count: pauses.hesitations, marked: false },
    { label: text.lengths.flagged, count: pauses.flagged, marked: true },
  ];
  return (
    <section>
      <MeasureHeading
        criterion="pauses"
        part={part}
        reckoned={pauses && words.panel.feedback.why.criteria.pauses}
      />
      {thin.pauses && longPauses.length === 0 ? (
        <p className="text-quiet">{words.shared.thin[thin.pauses]}</p>
      ) : (
        <p>
          {longPauses.length === 0
            ? text.pausesNone
            : longPauses.length === 1
              ? text.pausesOne
              : fill(text.pausesCount, { count: longPauses.length })}
        </p>
      )}
      {longPauses.length > 0 && (
        <div className="mt-2">
          <Moments moments={momentsOf(delivery).filter(({ what }) => what === 'longPause')} />
        </div>
      )}
      {columns && (
        <div className="mt-3">
          <PauseColumns
            columns={columns}
            label={fill(text.distribution, {
              parts: columns.map(({ label, count }) => `${count} ${label}`).join(', '),
            })}
          />
        </div>
      )}
    </section>
  );
}
