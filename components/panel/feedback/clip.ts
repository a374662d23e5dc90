/** A stretch of a recording, in seconds from its start; `to` null plays to its end, `length` is where that is. */
export type Clip = { recordingId: string; from: number; to: number | null; length: number | null };

export const sameClip = (one: Clip, other: Clip): boolean =>
  one.recordingId === other.recordingId && one.from === other.from && one.to === other.to;
