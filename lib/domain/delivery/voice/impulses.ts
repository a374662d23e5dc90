import { runsOf } from './frame-runs';

/** A stroke rises by this within two frames; a voice does so 0.6 to 3 times a second, a typist 6 to 7 times. */
const strokeRise = 12;
/** How long a stroke rings: 100 ms. */
const strokeFrames = 5;
/** A sound is nothing but strokes where less than this share of it comes without one. */
const voiceShare = 0.3;

/**
 * What among the frames `above` the floor is none of keys or knocks: sounds that are nothing but sudden rises which die
 * away within a tenth of a second go, where the model denies any voice. A hoarse voice, which the model denies too, does
 * not rise like that. Without this, typing as loud as the voice hides nearly all pauses, see voice-activity.ts.
 */
export function withoutStrokes(
  above: readonly boolean[],
  levels: readonly number[],
  denied: readonly boolean[],
): boolean[] {
  const struck = levels.map(() => false);
  for (const [index, level] of levels.entries()) {
    const before = Math.min(levels[index - 1] ?? level, levels[index - 2] ?? level);
    if (level - before >= strokeRise) struck.fill(true, index, Math.min(levels.length, index + strokeFrames));
  }
  const result = [...above];
  for (const run of runsOf(above)) {
    if (!run.value || denied.slice(run.from, run.to).includes(false)) continue;
    const voice = struck.slice(run.from, run.to).filter((stroke) => !stroke).length;
    if (voice / (run.to - run.from) < voiceShare) result.fill(false, run.from, run.to);
  }
  return result;
}
