import type { Recording } from '@/lib/domain/recording';

type Clocked = Pick<Recording, 'sampleRate' | 'startSample' | 'holds'>;

/** The clock's second at which a second of a recording sounded: what was left out before it has passed as well. */
function clockAt({ sampleRate, startSample, holds }: Clocked, seconds: number): number {
  const heard = seconds * sampleRate;
  const held = holds.reduce((sum, { at, samples }) => sum + (at <= heard ? samples : 0), 0);
  return (startSample + heard + held) / sampleRate;
}

/** The second of a recording at a second of its clock; within what was left out it stands still. */
function placeAt({ sampleRate, startSample, holds }: Clocked, clock: number): number {
  let left = clock * sampleRate - startSample;
  for (const { at, samples } of holds) {
    if (left <= at) break;
    left = Math.max(at, left - samples);
  }
  return left / sampleRate;
}

/** Where the picture stands while the sound is at that second; negative while the picture has not begun. Both count on one clock. */
export const cameraPlace = (sound: Clocked, camera: Clocked, seconds: number): number =>
  placeAt(camera, clockAt(sound, seconds));
