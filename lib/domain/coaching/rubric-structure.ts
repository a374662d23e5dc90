import type { Detail } from './rubric-detail';
import type { Finding, Told } from './rubric-star';

/** What each part is worth, in points of ten. Deeds and outcome carry a story; other kinds weigh their parts alike. */
const storyPoints: Readonly<Record<string, number>> = { situation: 2, task: 1.5, action: 3.5, result: 3 };
const evenPoints = 2.5;
/** Parts told without anything particular are worth this share of their points; figures are an engineer's daily bread. */
const withoutDetail = { story: 0.7, other: 0.6 } as const;
/** A habit told instead of a story earns at most this. */
const mostForHabit = 3;

/**
 * 0..10: the sum over the parts of points times strength, and up to three tenths (in a story) or four off where nothing
 * particular is told: "we had some problems and solved them" names every part and tells none. A follow-up asks for one
 * part; having that one in full is nearly the whole task.
 */
export function structureValue(
  elements: readonly Finding[],
  told: Told | null,
  detail: Detail,
  isFollowUp: boolean,
): number {
  const least = told ? withoutDetail.story : withoutDetail.other;
  const particularly = least + (1 - least) * detail.value;
  const strengths = elements.map((finding) => finding.strength);
  if (isFollowUp) {
    const best = Math.max(0, ...strengths);
    const others = strengths.reduce((sum, strength) => sum + strength, 0) - best;
    return particularly * Math.min(10, 8 * best + 2 * others);
  }
  const value =
    particularly *
    elements.reduce(
      (sum, { element, strength }) => sum + strength * (told ? (storyPoints[element] ?? 0) : evenPoints),
      0,
    );
  return told?.habit ? Math.min(mostForHabit, value) : value;
}
