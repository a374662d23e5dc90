/** How long the panel must have been really visible before a press may capture or consent, milliseconds. */
export const visibleLongEnough = 500;

/**
 * What is known about the frame's real visibility. `since` is null while it is covered, hidden or not yet known;
 * `everCovered` stays true once something lay over it.
 */
export type VisibilityRecord = { since: number | null; everCovered: boolean };

/** Nothing has been observed yet. */
export const unseen: VisibilityRecord = { since: null, everCovered: false };

/** While the frame opens (it fades in) it is not fully visible, though nothing lies over it; milliseconds of its life. */
export const openingLasts = 1_500;

/** The record after an observation at `now`, in milliseconds since the frame was loaded. */
export function observed(record: VisibilityRecord, visible: boolean, now: number): VisibilityRecord {
  if (visible) return { ...record, since: record.since ?? now };
  if (now < openingLasts && record.since === null) return record;
  return { since: null, everCovered: true };
}

/**
 * What a press is worth: act now, act after `milliseconds` if nothing has covered the frame by then, or refuse.
 * Waiting is only for a frame that was never covered since it was opened: a page that lifts its cover at the very
 * moment of the press gains nothing by it.
 */
export type Verdict = { say: 'act' } | { say: 'wait'; milliseconds: number } | { say: 'refuse' };

export function verdictOn(record: VisibilityRecord, now: number): Verdict {
  if (record.since === null) {
    return record.everCovered ? { say: 'refuse' } : { say: 'wait', milliseconds: visibleLongEnough };
  }
  const lacking = visibleLongEnough - (now - record.since);
  if (lacking <= 0) return { say: 'act' };
  return record.everCovered ? { say: 'refuse' } : { say: 'wait', milliseconds: lacking };
}
