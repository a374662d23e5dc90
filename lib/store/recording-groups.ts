import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Recording } from '@/lib/domain/recording';
import type { Database } from './database';
import { isLeaving } from './recordings-in-bulk';

/** What is recorded of one interview: takes, lines of the interviewer and pictures, in the order of their beginnings. */
export type RecordingGroup = {
  id: string;
  interview: InterviewRecord;
  job: Job | null;
  recordings: Recording[];
};

/** True for what is finished, and neither deleted nor expired. */
export const isHere = (recording: Recording, now: number): boolean =>
  recording.state !== 'open' && !isLeaving(recording, now);

/**
 * Everything that is recorded, by interview, the newest first. Rows only, never sound; left out is what is being made,
 * has expired, or goes within the undo window (it may still be brought back, but is shown no more), and interviews of
 * which nothing is left.
 */
export function recordingGroups(database: Database, now: number): Promise<RecordingGroup[]> {
  const { recordings, interviews, jobs } = database;
  return database.transaction('r', recordings, interviews, jobs, async () => {
    const rows = await recordings.orderBy('createdAt').toArray();
    const here = rows.filter((row) => isHere(row, now));
    const groups = Map.groupBy(here, ({ interviewId }) => interviewId);
    const found = await interviews.bulkGet([...groups.keys()]);
    const shown = found.flatMap((row) => (row && row.deletedAt === undefined ? [row] : []));
    const postings = await jobs.bulkGet(shown.map(({ jobId }) => jobId ?? ''));
    return shown
      .map((interview, index) => ({
        id: interview.id,
        interview,
        job: postings[index] ?? null,
        recordings: groups.get(interview.id) ?? [],
      }))
      .toSorted((one, other) => other.interview.createdAt - one.interview.createdAt);
  });
}
