import { useWords } from '@/components/ui/words';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Delivery, DeliveryMeasure, ThinReason } from '@/lib/domain/delivery/delivery';
import { pitchBandOf } from '@/lib/domain/delivery/pitch-band';
import { fill, type Words } from '@/lib/domain/messages';
import { MeasureHeading } from './measure-heading';
import { HowReckoned, Why } from './why';

/** Fading below this many decibels is not heard as fading. */
const audibleFade = 3;

type FigureName = keyof Words['panel']['feedback']['why']['measures'] & DeliveryMeasure;
const order = [
  'talkRatio',
  'timeToFirstWord',
  'pitch',
  'loudnessRange',
  'fading',
  'articulationRate',
] as const satisfies readonly FigureName[];

const tenth = (value: number): string => (Math.round(value * 10) / 10).toFixed(1);

/** A measure with its unit, in words; null where the evidence is thin. */
function figureText(words: Words, delivery: Delivery, name: (typeof order)[number]): string | null {
  const text = words.panel.feedback.delivery;
  if (name === 'pitch') {
    if (!delivery.pitch) return null;
    const { semitones } = delivery.pitch;
    const band = words.shared.pitchBands[pitchBandOf(semitones)];
    return fill(text.pitchBand, { band, value: tenth(semitones) });
  }
  const value = delivery[name];
  if (value === null) return null;
  switch (name) {
    case 'talkRatio':
      return fill(text.percent, { value: Math.round(value * 100) });
    case 'timeToFirstWord':
      return fill(text.seconds, { value: tenth(value) });
    case 'loudnessRange':
      return fill(text.decibel, { value: tenth(value) });
    case 'fading':
      return value > audibleFade ? fill(text.fadingBy, { value: tenth(value) }) : text.fadingNone;
    case 'articulationRate':
      return fill(text.perMinute, { value: Math.round(value) });
  }
}

/**
 * The smaller measures as a quiet table, each with its *Why?*. Those on thin evidence stand beneath it, together with
 * why they are not there and what it takes.
 */
export function DeliveryFigures({
  delivery,
  steadiness,
  alreadySaid,
}: {
  delivery: Delivery;
  steadiness: ScorePart | null;
  /** A reason that stands above already, and is not said once more. */
  alreadySaid: ThinReason | null;
}) {
  const words = useWords();
  const text = words.panel.feedback;
  const known = order.flatMap((name) => {
    const shown = figureText(words, delivery, name);
    return shown === null ? [] : [[name, shown] as const];
  });
  const thin = Map.groupBy(
    order.filter((name) => delivery[name] === null),
    (name) => delivery.thin[name] ?? 'notMeasured',
  );
  return (
    <section>
      <h2 className="sr-only">{text.delivery.figures}</h2>
      {steadiness?.value != null && <MeasureHeading criterion="steadiness" part={steadiness} />}
      <dl className="border-line text-small not-empty:border-b">
        {known.map(([name, shown]) => (
          <div
            key={name}
            className="flex min-h-9 items-center justify-between gap-4 border-t border-line py-1"
          >
            <dt className="text-quiet">{text.delivery[name]}</dt>
            <dd className="flex items-center gap-3 text-end">
              <span className="tabular">{shown}</span>
              <Why of={text.delivery[name]}>
                <HowReckoned {...text.why.measures[name]} />
              </Why>
            </dd>
          </div>
        ))}
      </dl>
      {[...thin]
        .filter(([reason]) => reason !== alreadySaid)
        .map(([reason, names]) => (
          <p key={reason} className="mt-2 text-small text-quiet">
            <span className="text-ink">{names.map((name) => text.delivery[name]).join(' · ')}.</span>{' '}
            {words.shared.thin[reason]}
          </p>
        ))}
    </section>
  );
}
