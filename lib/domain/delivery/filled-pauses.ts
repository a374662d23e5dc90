import type { Filler, Span } from './delivery';
import { framesIn, quantile } from './delivery-loudness';
import type { VoiceTrack } from './voice-track';

/** An um is a vowel held for 0.3 s at least; one of more than 1.5 s is singing. */
const shortest = 0.3;
const longest = 1.5;
/** A word's end may ring so long into it, seconds. */
const hangover = 0.15;
/** It is voiced, and neither its pitch (semitones, 10th to 90th percentile) nor its colour moves. */
const voicedShare = 0.6;
const pitchRange = 2;
const centroidRange = 0.35;
/** A transcribed um is the heard one if they lie this close; times of words are approximate. Seconds. */
const sameMoment = 2;

type Pitch = NonNullable<VoiceTrack['pitch']>;

/** Stretches of speech, each between two silences, that sound like an um: held, voiced and level throughout. */
export const levelStretches = (pitch: Pitch, speech: readonly Span[]): Span[] =>
  speech.filter((span) => {
    const seconds = span.end - span.start;
    return seconds >= shortest && seconds <= longest && isLevel(pitch, span);
  });

function isLevel(pitch: Pitch, span: Span): boolean {
  const frames = framesIn({ stepSeconds: pitch.stepSeconds, decibels: pitch.hertz }, [span]);
  const voiced = frames.filter((frame) => (pitch.hertz[frame] ?? 0) > 0);
  if (frames.length === 0 || voiced.length < voicedShare * frames.length) return false;
  const spread = (values: number[]): [number, number] => {
    const sorted = values.toSorted((one, other) => one - other);
    return [quantile(sorted, 0.1), quantile(sorted, 0.9)];
  };
  const [low, high] = spread(voiced.map((frame) => pitch.hertz[frame] ?? 0));
  const [dark, bright] = spread(voiced.map((frame) => pitch.centroid[frame] ?? 0));
  return 12 * Math.log2(high / low) < pitchRange && bright - dark < centroidRange * (bright + dark);
}

/**
 * The level stretches under which no word stands: filled pauses that the recogniser left out, as most do. A
 * transcribed um close by is taken for the heard one, so that none counts twice.
 */
export function filledPauses(
  level: readonly Span[],
  words: readonly (Span | null)[],
  hesitations: readonly Filler[],
): Span[] {
  const written = hesitations.flatMap((filler) => (filler.at === null ? [] : [filler.at]));
  const heard = level.filter(
    (span) => !words.some((word) => word && word.start < span.end && word.end > span.start + hangover),
  );
  return heard.filter((span) => {
    const same = written.findIndex((at) => Math.abs(at - span.start) < sameMoment);
    if (same >= 0) written.splice(same, 1);
    return same < 0;
  });
}
