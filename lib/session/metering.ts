import type { Meter } from '@/lib/domain/view/view';

/**
 * Thins the meter's stream of thirty a second. Lips need every frame; while they are at rest, every second frame does
 * for the line of loudness, and carries the louder level of both. A message to a panel goes through the browser's
 * process and costs about a millisecond of processor time: thirty a second were more than the speech model (measured).
 */
export function createMetering(send: (meter: Meter) => void): (meter: Meter) => void {
  let mouth = 0;
  let held: Meter | null = null;
  return (meter) => {
    const moved = meter.mouth !== mouth;
    mouth = meter.mouth;
    if (!held && !moved) {
      held = meter;
      return;
    }
    send({ ...meter, level: Math.max(meter.level, held?.level ?? 0) });
    held = null;
  };
}
