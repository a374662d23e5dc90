/** What digital silence is called, dBFS: far below anything audible, and still a number that can be reckoned with. */
export const silentDecibels = -120;

/** Amplitude 0..1 in decibels below full scale, never below {@link silentDecibels}. */
export const decibelsOf = (amplitude: number): number =>
  amplitude > 1e-6 ? 20 * Math.log10(amplitude) : silentDecibels;

/**
 * How far a meter is out, 0..1: −60 dBFS, a quiet room, is nothing; −12 dBFS, a loud voice without automatic gain,
 * is everything.
 */
export const meterLevel = (decibels: number): number => Math.max(0, Math.min(1, (decibels + 60) / 48));
