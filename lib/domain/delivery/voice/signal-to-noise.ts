import type { Span } from '@/lib/domain/delivery/delivery';
import {
  framesIn,
  medianOf,
  quantile,
  speechLevels,
  type Levels,
} from '@/lib/domain/delivery/delivery-loudness';

/** So close to speech a frame may still carry the end of a word, seconds. */
const margin = 0.1;
/** Fewer frames of silence say nothing about the room: 0.3 s. */
const fewestFrames = 15;
/** A microphone's own noise; digital silence between words is taken for this, dBFS. */
const quietestRoom = -90;

/** The room is what the quietest fifth of the silence stays below: breath is no part of it. */
const breathless = 0.2;

/**
 * How far the voice stands above the room in dB: the median level of speech less the level of the silence around it.
 * Read within 3 dB for synthesised voices in pink noise of 10 to 40 dB. Null where there is too little of either.
 */
export function signalToNoise(levels: Levels, speech: readonly Span[]): number | null {
  const voice = speechLevels(levels, speech);
  const room = framesIn(levels, silences(levels, speech)).map(
    (frame) => levels.decibels[frame] ?? quietestRoom,
  );
  if (voice.length < fewestFrames || room.length < fewestFrames) return null;
  const quiet = room.map((level) => (Number.isFinite(level) ? Math.max(quietestRoom, level) : quietestRoom));
  return (
    medianOf(voice) -
    quantile(
      quiet.toSorted((one, other) => one - other),
      breathless,
    )
  );
}

/** Everything that is not speech, edges of the take included, less the margin on both sides. */
function silences(levels: Levels, speech: readonly Span[]): Span[] {
  const starts = [0, ...speech.map((span) => span.end + margin)];
  const ends = [...speech.map((span) => span.start - margin), levels.decibels.length * levels.stepSeconds];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? start }))
    .filter((span) => span.end > span.start);
}
