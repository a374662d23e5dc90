import { useEffect, useMemo, useState } from 'react';
import { MeterLine } from '@/components/ui/meter-line';
import { useWords } from '@/components/ui/words';
import type { LevelMeter } from '@/lib/audio/level-meter';
import { type Heard, levelSource } from './level-source';
import { useServices } from './services-context';

/** The live level, and in words whether it is enough: words that change seldom, since a screen reader speaks them. */
export function LevelTest({ stream }: { stream: MediaStream }) {
  const { level: words } = useWords().onboarding.microphone;
  const { microphone } = useServices();
  const [heard, setHeard] = useState<Heard>('quiet');
  const source = useMemo(
    () => levelSource((): LevelMeter => microphone.meter(stream), setHeard),
    [microphone, stream],
  );
  // The words do not depend on the picture, which a browser may be unable to paint.
  useEffect(() => source(() => undefined), [source]);
  return (
    <div
      data-floor={heard === 'heard' || heard === 'loud' ? 'candidate' : 'nobody'}
      className="flex flex-col gap-2"
    >
      <div className="flex items-baseline justify-between gap-3">
        <span className="text-small font-medium">{words.label}</span>
        <span role="status" className="text-end text-small text-quiet">
          {words[heard]}
        </span>
      </div>
      <MeterLine source={source} className="h-12 w-full rounded-control bg-raised" />
    </div>
  );
}
