import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill } from '@/lib/domain/messages';
import { momentsOf } from '@/lib/domain/delivery/playable-moments';
import { commonest } from './commonest-fillers';
import { MeasureHeading } from './measure-heading';
import { Moments } from './moment-button';

/** More moments than these of one filler would be a list, not a hint. */
const mostMoments = 6;

/** Fillers: how many and how often, the three commonest with their places, and "um"s that nobody wrote. */
export function FillerSection({ delivery, part }: { delivery: Delivery; part: ScorePart | null }) {
  const words = useWords();
  const text = words.panel.feedback.delivery;
  const { fillers, filledPauses, fillersPerMinute, thin } = delivery;
  const certain = fillers.filter((filler) => filler.certain).length;
  const counts = [
    certain > 0 && fill(text.fillersCertain, { count: certain }),
    fillers.length > certain && fill(text.fillersPossible, { count: fillers.length - certain }),
    filledPauses.length > 0 && fill(text.fillersUnwritten, { count: filledPauses.length }),
  ].filter((count) => count !== false);
  // Without the words nobody knows whether there were any: "none" would be a guess.
  const unknown = counts.length === 0 && fillersPerMinute === null;
  const unwritten = momentsOf(delivery).filter(({ what }) => what === 'filledPause');
  return (
    <section>
      <MeasureHeading
        criterion="fillers"
        part={part}
        reckoned={fillersPerMinute === null ? null : words.panel.feedback.why.criteria.fillers}
      />
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        {!unknown && <span>{counts.length === 0 ? text.fillersNone : counts.join(' · ')}</span>}
        <span className="tabular text-small text-quiet">
          {fillersPerMinute === null
            ? words.shared.thin[thin.fillersPerMinute ?? 'notMeasured']
            : fill(text.fillersRate, { rate: fillersPerMinute })}
        </span>
      </p>
      <ul className="mt-2 flex flex-col gap-2">
        {commonest(fillers).map(({ word, count, isCertain, moments }) => (
          <FillerRow
            key={word}
            name={`“${word}”`}
            times={fill(text.fillerTimes, { count })}
            aside={isCertain ? '' : text.possible}
          >
            <Moments moments={moments.slice(0, mostMoments)} bare />
            {moments.length > mostMoments && (
              <span className="text-small text-quiet">
                {fill(text.more, { count: moments.length - mostMoments })}
              </span>
            )}
          </FillerRow>
        ))}
        {unwritten.length > 0 && (
          <FillerRow
            name={text.moments.filledPause}
            times={fill(text.fillerTimes, { count: unwritten.length })}
            aside=""
          >
            <Moments moments={unwritten.slice(0, mostMoments)} bare />
          </FillerRow>
        )}
      </ul>
      {counts.length > 0 && <p className="mt-2 text-small text-quiet">{text.approximate}</p>}
    </section>
  );
}

function FillerRow({
  name,
  times,
  aside,
  children,
}: {
  name: string;
  times: string;
  aside: string;
  children: ReactNode;
}) {
  return (
    <li className="flex items-start gap-3">
      <span className="w-26 shrink-0 pt-0.5">
        {name} <span className="tabular text-small whitespace-nowrap text-quiet">{times}</span>
        {aside && <span className="block text-small text-quiet">{aside}</span>}
      </span>
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-1.5">{children}</span>
    </li>
  );
}
