import type { MeterSource } from '@/components/ui/meter-source';
import { meterLevel } from '@/lib/audio/decibels';
import type { LevelMeter } from '@/lib/audio/level-meter';
import type { Meter } from '@/lib/domain/view/view';

/** What the level says so far. Once something was heard it stays heard; only clipping goes over it. */
export type Heard = 'quiet' | 'heard' | 'silent' | 'loud';

/** A voice at a desk without automatic gain is well above this, a quiet room below (dBFS). */
const heardDecibels = -42;
const silentAfterMilliseconds = 6_000;
/** A reading at full scale counts for so many that are not; about half a second of clipping is too loud. */
const clippedWeight = 6;
const tooMuchClipping = 60;

/**
 * One meter for all who look at it, open while somebody does: passes its levels on, and tells what they mean. What
 * was told begins anew with each opening.
 */
export function levelSource(open: () => LevelMeter, tell: (heard: Heard) => void): MeterSource {
  const listeners = new Set<(meter: Meter) => void>();
  let close = (): void => undefined;
  return (listener) => {
    if (listeners.size === 0)
      close = listen(open(), tell, (meter) => listeners.forEach((each) => each(meter)));
    listeners.add(listener);
    return () => {
      if (listeners.delete(listener) && listeners.size === 0) close();
    };
  };
}

function listen(meter: LevelMeter, tell: (heard: Heard) => void, pass: (meter: Meter) => void): () => void {
  let clipping = 0;
  let last: Heard = 'quiet';
  const say = (heard: Heard) => {
    if (heard !== last) tell(heard);
    last = heard;
  };
  const stop = meter.onLevel(({ decibels, clipped }) => {
    pass({ level: meterLevel(decibels), mouth: 0 });
    clipping = Math.max(0, clipping + (clipped ? clippedWeight : -1));
    if (clipping > tooMuchClipping) say('loud');
    else if (decibels > heardDecibels && last !== 'loud') say('heard');
  });
  const timer = setTimeout(() => last === 'quiet' && say('silent'), silentAfterMilliseconds);
  return () => {
    clearTimeout(timer);
    stop();
    meter.close();
  };
}
