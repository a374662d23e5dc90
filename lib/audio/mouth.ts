import { decibelsOf } from './decibels';

/** Lips open faster than they close; shares of the way per thirtieth of a second. */
const opening = 0.65;
const closing = 0.35;

/** Follows a voice's loudness (amplitude RMS, about 30 times a second) with lips: 0 closed, 1 wide open. */
export function createMouth(): (rms: number) => number {
  let mouth = 0;
  return (rms) => {
    // Speech spans about 30 dB between its faintest consonant and its loudest vowel.
    const wanted = Math.max(0, Math.min(1, (decibelsOf(rms) + 45) / 30));
    mouth += (wanted - mouth) * (wanted > mouth ? opening : closing);
    return mouth < 0.01 ? 0 : mouth;
  };
}
