/**
 * When what was said so far is handed over for transcription while the answer still goes on. Only at a pause, so that
 * no word is cut in two, and only once there is enough to be worth a request; what remains at *Finish answer* is then
 * short, and the words are there sooner.
 */
export const pauseSeconds = 0.8;
export const uncommittedSeconds = 10;

export type PauseCommit = {
  /** Up to here everything has been handed over; seconds. */
  committedUpTo: number;
  /** Since when it has been silent; null while somebody speaks. */
  silentSince: number | null;
  /** True when something was said after `committedUpTo`: silence alone is never handed over. */
  spoken: boolean;
};

/** At the start of a take, `at` seconds on the clock that later observations use. */
export const freshPauseCommit = (at: number): PauseCommit => ({
  committedUpTo: at,
  silentSince: at,
  spoken: false,
});

/** One more observation; `commit` is true in the one moment in which to hand over. */
export function advancePauseCommit(
  state: PauseCommit,
  at: number,
  speaking: boolean,
): { state: PauseCommit; commit: boolean } {
  if (speaking) {
    const same = state.spoken && state.silentSince === null;
    return { state: same ? state : { ...state, silentSince: null, spoken: true }, commit: false };
  }
  const silentSince = state.silentSince ?? at;
  const enough = state.spoken && at - state.committedUpTo >= uncommittedSeconds;
  if (enough && at - silentSince >= pauseSeconds) {
    return { state: { committedUpTo: at, silentSince, spoken: false }, commit: true };
  }
  return { state: state.silentSince === null ? { ...state, silentSince } : state, commit: false };
}
