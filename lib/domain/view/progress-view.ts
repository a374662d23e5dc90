import { primaryQuestions, type Going, type InterviewState } from '@/lib/domain/interview/interview-state';
import { awaitsRating } from './review-view';

/** When the time budget is used up; null without one, or before the first word. */
export const endOf = ({ begunAt, interview }: Going): number | null =>
  begunAt === null || interview.minutes === null ? null : begunAt + interview.minutes * 60_000;

type Averages = { content: number | null; delivery: number | null };

/**
 * Means of the best takes so far, 0..10 with one decimal. Nothing in practice, and nothing while the score of the
 * present take is still covered: the mean would give it away.
 */
export function runningAverages(state: InterviewState, going: Going): Averages {
  const isCovered = 'review' in state && state.review !== null && awaitsRating(going, state.review);
  if (going.interview.practice || isCovered) return { content: null, delivery: null };
  const best = primaryQuestions(going).flatMap((question) => {
    const scored = (going.takes[question.id] ?? []).filter((take) => take.overall !== null);
    const high = Math.max(...scored.map((take) => take.overall ?? 0));
    return scored.filter((take) => take.overall === high).slice(-1);
  });
  return {
    content: meanOf(best.map((take) => take.content)),
    delivery: meanOf(best.map((take) => take.delivery)),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 10) / 10;
}
