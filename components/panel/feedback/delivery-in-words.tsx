import { momentInWords } from '@/components/ui/moment-in-words';
import { feelOf } from '@/components/ui/pace-gauge';
import { useWords } from '@/components/ui/words';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill, type Words } from '@/lib/domain/messages';
import { momentsOf, stretchOf } from '@/lib/domain/delivery/playable-moments';
import { ClipButton } from './clip-button';
import { commonest } from './commonest-fillers';
import { usePlayback } from './playback';
import { StripSection } from './strip-section';

/** Fillers a minute from which on "many" is the word; up to here they do no harm (Laske & DiGennaro Reed 2024). */
const manyFillers = 5;
const fewPauses = 1;
const audibleFade = 6;
/** A delay from which on a listener notices it, seconds (Ziano & Wang 2021). */
const slowStart = 2;
const mostPlaces = 6;

/** What was measured, said as a listener would say it. Nothing is said of what could not be heard. */
function sentences(words: Words, delivery: Delivery): string[] {
  const text = words.panel.feedback.delivery.inWords;
  const { wordsPerMinute, estimatedWordsPerMinute, thin } = delivery;
  const pace = wordsPerMinute ?? estimatedWordsPerMinute;
  const wordless = thin.wordsPerMinute === 'noWords';
  return [
    pace !== null ? text[feelOf(pace)] : wordless ? words.shared.thin.noWords : text.unknown,
    ...(wordless ? [] : [fillersInWords(words, delivery)]),
    ...(delivery.pauses === null && delivery.longPauses.length === 0
      ? []
      : [text[pausesInWords(delivery.longPauses.length)]]),
    ...(delivery.timeToFirstWord === null
      ? []
      : [delivery.timeToFirstWord > slowStart ? text.slowStart : text.quickStart]),
    ...(delivery.fading === null ? [] : [delivery.fading > audibleFade ? text.fading : text.fadingNone]),
  ];
}

function fillersInWords(words: Words, { fillers, filledPauses, fillersPerMinute }: Delivery): string {
  const text = words.panel.feedback.delivery.inWords;
  if (fillers.length + filledPauses.length === 0) return text.fillersNone;
  const written = commonest(fillers).map(({ word }) => `“${word}”`);
  const named = written.length > 0 ? written.join(', ') : text.um;
  return fill((fillersPerMinute ?? 0) > manyFillers ? text.fillersMany : text.fillersSome, { words: named });
}

const pausesInWords = (count: number): 'pausesNone' | 'pausesOne' | 'pausesFew' =>
  count === 0 ? 'pausesNone' : count > fewPauses ? 'pausesFew' : 'pausesOne';

/** How it was said without a single figure, and where to listen. */
export function DeliveryInWords({ delivery }: { delivery: Delivery }) {
  const words = useWords();
  const { take } = usePlayback();
  const text = words.panel.feedback.delivery;
  const moments = momentsOf(delivery)
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, mostPlaces)
    .toSorted((one, other) => one.at - other.at);
  return (
    <>
      <ul className="flex flex-col gap-2">
        {sentences(words, delivery).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <StripSection delivery={delivery} counted={false} />
      {take && moments.length > 0 && (
        <section>
          <h2 className="mb-2 text-small text-quiet">{text.inWords.listen}</h2>
          <ul className="flex flex-wrap gap-1.5">
            {moments.map((moment, index) => {
              const name = momentInWords(words, moment, take.duration);
              return (
                <li key={index}>
                  <ClipButton
                    name={name}
                    clip={{
                      recordingId: take.recordingId,
                      ...stretchOf(moment, take.duration),
                      length: null,
                    }}
                  >
                    {name}
                  </ClipButton>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
