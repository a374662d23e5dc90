import type { Digest } from '@/lib/domain/history/digest';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';

/** The best there ever was; of equals the latest. Null where nothing was scored. */
export function bestsOf(
  graded: readonly Digest[],
  interviews: readonly InterviewRecord[],
): { answer: Digest | null; interview: InterviewRecord | null } {
  const [answer] = graded
    .filter(({ overall }) => overall !== null)
    .toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0) || other.endedAt - one.endedAt);
  const [interview] = interviews
    .filter(({ overall, practice }) => overall !== null && !practice)
    .toSorted((one, other) => (other.overall ?? 0) - (one.overall ?? 0) || other.createdAt - one.createdAt);
  return { answer: answer ?? null, interview: interview ?? null };
}
