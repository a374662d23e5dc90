import type { Digest } from '@/lib/domain/history/digest';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { InterviewKind } from '@/lib/domain/questions/kind';
import { localDay } from '@/lib/domain/local-day';
import { addDays, daysBetween } from './calendar';

/** How far back one looks, in days; null is everything. */
export const ranges = { month: 30, quarter: 91, year: 365, all: null } as const;
export type Range = keyof typeof ranges;

/** What progress is asked of. */
export type ProgressQuestion = { range: Range; jobId: string | null; kind: InterviewKind | null };

/** The answers that are asked about: of their interviews, and from the day the range begins on. */
export function trailOf(
  question: ProgressQuestion,
  interviews: readonly InterviewRecord[],
  digests: readonly Digest[],
  today: string,
): { digests: Digest[]; graded: Digest[]; interviews: InterviewRecord[] } {
  const chosen = interviews.filter(
    ({ jobId, kind }) =>
      (question.jobId === null || jobId === question.jobId) &&
      (question.kind === null || kind === question.kind),
  );
  const days = ranges[question.range];
  const first = days === null ? null : addDays(today, 1 - days);
  const isIn = (at: number): boolean => first === null || daysBetween(first, localDay(at)) >= 0;
  const byId = new Map(chosen.map((interview) => [interview.id, interview]));
  const own = digests.filter(({ interviewId, endedAt }) => byId.has(interviewId) && isIn(endedAt));
  const answered = new Set(own.map(({ interviewId }) => interviewId));
  return {
    digests: own,
    /** Practice has words and no numbers, so nothing of it is drawn. */
    graded: own.filter(({ interviewId }) => byId.get(interviewId)?.practice === false),
    interviews: chosen.filter(({ id }) => answered.has(id)),
  };
}
