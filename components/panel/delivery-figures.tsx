import { useWords } from '@/components/ui/words';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import { fill } from '@/lib/domain/messages';

/** Fading below this many decibels is not heard as fading. */
const audibleFade = 3;

/** The smaller measures as a quiet table; unknown ones are left out. */
export function DeliveryFigures({ delivery }: { delivery: Delivery }) {
  const words = useWords();
  const text = words.panel.feedback;
  const tenth = (value: number) => (Math.round(value * 10) / 10).toFixed(1);
  const figures: [string, string][] = [
    [text.length, fill(text.secondsUnit, { value: Math.round(delivery.durationSeconds) })],
  ];
  if (delivery.timeToFirstWord !== null)
    figures.push([text.firstWord, fill(text.secondsUnit, { value: tenth(delivery.timeToFirstWord) })]);
  if (delivery.talkRatio !== null)
    figures.push([text.talking, fill(text.percentUnit, { value: Math.round(delivery.talkRatio * 100) })]);
  if (delivery.loudnessRange !== null)
    figures.push([text.loudness, fill(text.decibelUnit, { value: tenth(delivery.loudnessRange) })]);
  if (delivery.fading !== null && delivery.fading > audibleFade)
    figures.push([text.fading, fill(text.decibelUnit, { value: tenth(delivery.fading) })]);
  return (
    <dl className="text-small">
      {figures.map(([name, value]) => (
        <div key={name} className="flex justify-between gap-4 border-t border-line py-2">
          <dt className="text-quiet">{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
