import type { Instant } from './identifier';
import type { Recording } from './recording';

export const dayMs = 86_400_000;

/** An interview nobody touched for this long is given up; *Resume* still brings it back. */
export const abandonedAfterMs = dayMs;

/** So long a notice offers the way back from a deletion, milliseconds. */
export const undoOfferedMs = 10_000;

/** How long a deletion can be undone before the rows really go: as long as it is offered, and the hand's way to it. */
export const undoWindowMs = undoOfferedMs + 5_000;

/** When audio that was made then is to be gone. A moment, not a count of ticks: sleep and closed browsers do not stretch it. */
export const expiresAtOf = (createdAt: Instant, audioDays: number): Instant => createdAt + audioDays * dayMs;

/** True from the moment on at which the sound may no longer be there. What the candidate kept never expires. */
export const isExpired = (recording: Pick<Recording, 'expiresAt' | 'kept'>, now: Instant): boolean =>
  !recording.kept && recording.expiresAt < now;

/** Whole days left, rounded up, so that "1 day" is shown until the end; null where the sound is kept. */
export const daysLeft = (recording: Pick<Recording, 'expiresAt' | 'kept'>, now: Instant): number | null =>
  recording.kept ? null : Math.max(0, Math.ceil((recording.expiresAt - now) / dayMs));

/** A line of an interviewer that was not played for so long makes room. */
export const spokenLinesKeptMs = 30 * dayMs;
