import type { RecordingGroup } from '@/lib/store/recording-groups';
import { daysLeft } from '@/lib/domain/expiry';

/** Which recordings are shown; it stands in the address as `show`. */
export const recordingFilters = ['all', 'kept', 'soon'] as const;
export type RecordingFilter = (typeof recordingFilters)[number];

/** What expires within so many days expires soon. */
const soonDays = 7;

export const readFilter = (query: URLSearchParams): RecordingFilter =>
  recordingFilters.find((each) => each === query.get('show')) ?? 'all';

/** The address's query of a filter; none where everything is shown. */
export const queryOf = (filter: RecordingFilter): URLSearchParams =>
  new URLSearchParams(filter === 'all' ? {} : { show: filter });

/** Interviews of which anything passes, whole: what is done to one is done to all of it. */
export function passing(
  groups: readonly RecordingGroup[],
  filter: RecordingFilter,
  now: number,
): readonly RecordingGroup[] {
  if (filter === 'all') return groups;
  return groups.filter(({ recordings }) =>
    recordings.some((recording) => {
      const days = daysLeft(recording, now);
      return filter === 'kept' ? days === null : days !== null && days <= soonDays;
    }),
  );
}
