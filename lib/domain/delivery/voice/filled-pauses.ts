import type { Filler, Span } from '@/lib/domain/delivery/delivery';
import { framesIn, quantile } from '@/lib/domain/delivery/delivery-loudness';
import { fillerWeights } from '@/lib/domain/delivery/fillers/filler-rule';
import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';

/** An um is a vowel held for 0.3 s at least; one of more than 1.5 s is singing. */
const shortest = 0.3;
const longest = 1.5;
/** A word's end may ring so long into it, seconds. */
const hangover = 0.15;
/** It is voiced: that share of its frames is periodic to this degree (creaking voices stay below 0.7). */
const voicedShare = 0.6;
const voicedClarity = 0.5;
/** Neither its pitch (semitones) nor its colour (centroid) moves from the 10th to the 90th percentile. */
const pitchRange = 2;
const colourRatio = 1.5;
/** Frames in which the sound begins and ends, at either side, are not looked at. Seconds. */
const edge = 0.04;
type Pitch = NonNullable<VoiceTrack['pitch']>;

/** Stretches of speech, each between two silences, that sound like an um: held, voiced and level throughout. */
export const levelStretches = (pitch: Pitch, speech: readonly Span[]): Span[] =>
  speech.filter((span) => {
    const seconds = span.end - span.start;
    return seconds >= shortest && seconds <= longest && isLevel(pitch, span);
  });

function isLevel(pitch: Pitch, { start, end }: Span): boolean {
  const inner = { start: start + edge, end: end - edge };
  const frames = framesIn({ stepSeconds: pitch.stepSeconds, decibels: pitch.hertz }, [inner]);
  const voiced = frames.filter((frame) => (pitch.clarity[frame] ?? 0) >= voicedClarity);
  if (frames.length === 0 || voiced.length < voicedShare * frames.length) return false;
  const hertz = frames.map((frame) => pitch.hertz[frame] ?? 0).filter((value) => value > 0);
  const colour = frames.map((frame) => pitch.centroid[frame] ?? 0);
  return hertz.length > 0 && 12 * Math.log2(spread(hertz)) < pitchRange && spread(colour) < colourRatio;
}

/** The 90th percentile over the 10th. */
function spread(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return quantile(sorted, 0.9) / quantile(sorted, 0.1);
}

/**
 * The level stretches under which no word stands: filled pauses that the recogniser left out, as most do. A written um
 * that stands elsewhere, for times of words are approximate, is taken for the heard one nearest to it, so that none
 * counts twice. Of 44 synthesised vowels of 0.35 to 0.65 s in pauses 43 were found; in eight takes of four synthesised voices
 * and five of real speech without any, none.
 */
export function filledPauses(
  level: readonly Span[],
  words: readonly (Span | null)[],
  fillers: readonly Filler[],
): Span[] {
  const heard = new Set(
    level.filter(
      (span) => !words.some((word) => word && word.start < span.end && word.end > span.start + hangover),
    ),
  );
  for (const { at, weight } of fillers) {
    if (at === null || weight !== fillerWeights.sound) continue;
    if (level.some((span) => !heard.has(span) && at >= span.start && at <= span.end)) continue;
    const nearest = [...heard].sort((one, other) => Math.abs(one.start - at) - Math.abs(other.start - at))[0];
    if (nearest) heard.delete(nearest);
  }
  return [...heard];
}
