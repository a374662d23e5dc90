import type { Deed } from './rubric-deeds';
import { episodic, habitual } from './rubric-tense';
import type { Telling } from './rubric-telling';

const past = /\b(?:was|were|had|did|went|came|said|got|told|asked|\w{2,}ed)\b/g;
const present =
  /\b(?:am|is|are|do|does|have|has|can|will|would|should|must|need|needs|like|always|usually|never|say|go|see|want)\b/g;

const countOf = (pattern: RegExp, { text }: Telling): number => text.match(pattern)?.length ?? 0;

/**
 * A pseudo-story: talk of what one usually does or would do, and no episode of the past. A third of written answers
 * holds such talk (measured on 381), so it takes more than one cue and hardly any deed beside them.
 */
export function isHabit(telling: Telling, deeds: readonly Deed[]): boolean {
  const habits = countOf(habitual, telling);
  const episodes = countOf(episodic, telling);
  if (habits >= 2 && episodes + deeds.length < habits) return true;
  return episodes === 0 && deeds.length <= 2 && 1.5 * countOf(past, telling) < countOf(present, telling);
}
