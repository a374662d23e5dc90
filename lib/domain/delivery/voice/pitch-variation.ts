import type { PitchVariation, Span } from '@/lib/domain/delivery/delivery';
import { framesIn, quantile } from '@/lib/domain/delivery/delivery-loudness';
import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';

/** Octave slips of the tracker: F0 outside (median / 1.7, median · 1.9) is no F0. */
const lowestRatio = 1 / 1.7;
const highestRatio = 1.9;
/** Less voice than this carries no statement, seconds. */
const fewestVoicedSeconds = 3;

/**
 * How far the pitch moves: half of the distance between the 16th and the 84th percentile of F0, in semitones about
 * its median (the standard deviation of a normal distribution, which single slips do not move), and the quotient
 * SD / mean of F0 (Hincks 2005). Semitones, for in them women and men move alike (Traunmüller & Eriksson 1995).
 * Null below three seconds of voice.
 *
 * Shown and never scored: tone of voice predicts little of how people work (DeGroot & Motowidlo 1999: r = .18), and
 * judging by it is unfair to hoarse voices and to languages with another melody.
 */
export function pitchVariation(
  pitch: NonNullable<VoiceTrack['pitch']>,
  speech: readonly Span[],
): PitchVariation | null {
  const frames = framesIn({ stepSeconds: pitch.stepSeconds, decibels: pitch.hertz }, speech);
  const voiced = frames
    .map((frame) => pitch.hertz[frame] ?? 0)
    .filter((hertz) => hertz > 0 && Number.isFinite(hertz));
  const median = quantile(sorted(voiced), 0.5);
  const kept = sorted(
    voiced.filter((hertz) => hertz > median * lowestRatio && hertz < median * highestRatio),
  );
  const voicedSeconds = kept.length * pitch.stepSeconds;
  if (voicedSeconds < fewestVoicedSeconds) return null;
  const semitones = kept.map((hertz) => 12 * Math.log2(hertz / median));
  const mean = kept.reduce((sum, hertz) => sum + hertz, 0) / kept.length;
  const variance = kept.reduce((sum, hertz) => sum + (hertz - mean) ** 2, 0) / kept.length;
  return {
    semitones: (quantile(semitones, 0.84) - quantile(semitones, 0.16)) / 2,
    quotient: Math.sqrt(variance) / mean,
    voicedSeconds,
  };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);
