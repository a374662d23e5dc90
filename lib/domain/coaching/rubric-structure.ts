import type { Finding, Told } from './rubric-star';

/** What each part is worth, in points of ten. Deeds and outcome carry a story; other kinds weigh their parts alike. */
const storyPoints: Readonly<Record<string, number>> = { situation: 2, task: 1.5, action: 3.5, result: 3 };
const evenPoints = 2.5;
/** A habit told instead of a story earns at most this. */
const mostForHabit = 3;

/**
 * 0..10: the sum over the parts of points times strength. A follow-up asks for one part; having that one in full is
 * nearly the whole task.
 */
export function structureValue(elements: readonly Finding[], told: Told | null, isFollowUp: boolean): number {
  const strengths = elements.map((finding) => finding.strength);
  if (isFollowUp) {
    const best = Math.max(0, ...strengths);
    const others = strengths.reduce((sum, strength) => sum + strength, 0) - best;
    return Math.min(10, 8 * best + 2 * others);
  }
  const value = elements.reduce(
    (sum, { element, strength }) => sum + strength * (told ? (storyPoints[element] ?? 0) : evenPoints),
    0,
  );
  return told?.habit ? Math.min(mostForHabit, value) : value;
}
