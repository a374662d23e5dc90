/** How long the panel must have been really visible before a press may capture or consent, milliseconds. */
export const visibleLongEnough = 500;

/**
 * While the frame opens (it fades in) it is not fully visible, though nothing lies over it. Milliseconds from the
 * first observation.
 */
export const openingLasts = 1_500;

/**
 * What is known about the frame's real visibility. `since` is null while it is covered, hidden or not yet known;
 * `everCovered` stays true once something lay over it. `firstAt` is when it was first observed at all.
 */
export type VisibilityRecord = { firstAt: number | null; since: number | null; everCovered: boolean };

/** Nothing has been observed yet. */
export const unseen: VisibilityRecord = { firstAt: null, since: null, everCovered: false };

/** The record after an observation at `now`. Observations come only when something changes. */
export function observed(record: VisibilityRecord, visible: boolean, now: number): VisibilityRecord {
  const firstAt = record.firstAt ?? now;
  const opening = now - firstAt < openingLasts;
  if (visible) {
    if (record.since !== null) return record;
    // Hidden from the first moment until long after the opening: that was no fading in.
    return { firstAt, since: now, everCovered: record.everCovered || !opening };
  }
  if (opening && record.since === null) return { ...record, firstAt };
  return { firstAt, since: null, everCovered: true };
}

/**
 * What a press is worth: act now, act after `milliseconds` if nothing has covered the frame by then, or refuse.
 * Waiting is only for a frame that was never covered since it was opened: a page that lifts its cover at the very
 * moment of the press gains nothing by it.
 */
export type Verdict = { say: 'act' } | { say: 'wait'; milliseconds: number } | { say: 'refuse' };

export function verdictOn(record: VisibilityRecord, now: number): Verdict {
  const { since, everCovered } = record;
  const lacking = since === null ? visibleLongEnough : visibleLongEnough - (now - since);
  if (lacking <= 0) return { say: 'act' };
  return everCovered ? { say: 'refuse' } : { say: 'wait', milliseconds: lacking };
}
