import { PaceGauge } from '@/components/ui/pace-gauge';
import { useWords } from '@/components/ui/words';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { MeasureHeading } from './measure-heading';

/** The pace on its band; estimated from the sound where the words are not known, and then it says so. */
export function PaceSection({ delivery, part }: { delivery: Delivery; part: ScorePart | null }) {
  const words = useWords();
  const text = words.panel.feedback;
  const { wordsPerMinute, estimatedWordsPerMinute, thin } = delivery;
  const estimated = wordsPerMinute === null && estimatedWordsPerMinute !== null;
  const pace = wordsPerMinute ?? estimatedWordsPerMinute;
  const reckoned = estimated ? text.why.measures.estimatedPace : text.why.criteria.pace;
  return (
    <section>
      <MeasureHeading criterion="pace" part={part} reckoned={pace === null ? null : reckoned} />
      {pace === null ? (
        <p className="text-quiet">{words.shared.thin[thin.wordsPerMinute ?? 'notMeasured']}</p>
      ) : (
        <>
          <PaceGauge wordsPerMinute={pace} estimated={estimated} />
          {estimated && <p className="mt-1 text-small text-quiet">{text.delivery.paceEstimated}</p>}
        </>
      )}
    </section>
  );
}
