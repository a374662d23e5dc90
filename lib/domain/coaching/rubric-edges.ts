import { clauseIndices, type Clause } from './rubric-clauses';
import type { Deed } from './rubric-deeds';
import { placesOf, type Telling } from './rubric-telling';

/** From this share of the clauses on an answer comes to its end. */
const closing = 0.7;
const subordinate = /^(?:if|because|what|which|when|until|while|so that|although|though|how|unless|that)$/;
/** Place and tense alone are half a result and no more. */
const mostOfClosing = 2.2;
/** What comes of a deed is told after it: before one's own last deed the same words count less. */
const beforeDeed = 0.4;
const figurePoints = 1;
const otherPoints = 0.75;

/** Somebody else, or the thing itself, did or became something: what others do at the end is what came of it. */
const othersPast =
  /\b(?!(?:i|we|to|and|then|who|which|that|had|was|were|be|been|being|have|has|not|the|a|an|my|our|his|her|their|of|in|on|at|for|with|by)\b)\w+ (?:was|were|went|came|got|took|gave|made|kept|became|ran|said|told|stayed|held|found|sent|left|sold|paid|put|did|\w{2,}ed)\b/g;
/** What "we" can only say of an end that was reached. */
const reached =
  /\b(?:i|we) (?:still |finally |now )?(?:passed|finished|reached|achieved|completed|won|made it|kept|got|met|hit|stayed|managed to|were able to|could)\b/g;
const untilNow =
  /\b(?:by (?:the )?(?:end|next|following|then|summer|spring|autumn|winter|#|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)|still|any more|anymore|since|nobody|no one|not one|none of|instead of|in place of|the (?:first|next|following|same) (?:day|week|month|quarter|year|time|morning|try)|(?:day|week|month|year)s? later|at last|for the first time|on time|in time)\b/g;

/**
 * Outcomes are often told without any cue word: they come last, and there something is counted, somebody else acts, or
 * time has passed. Points towards the result for each clause.
 */
export function closingPoints(
  telling: Telling,
  clauses: readonly Clause[],
  deeds: readonly Deed[],
): number[] {
  const from = clauses[Math.floor(clauses.length * closing)]?.first ?? Infinity;
  const own = new Set(deeds.filter((deed) => deed.subject === 'i').map((deed) => deed.from));
  const clauseAt = clauseIndices(clauses);
  const hits = [othersPast, reached, untilNow].map(
    (pattern) => new Set(placesOf(pattern, telling).map((place) => clauseAt[place.from])),
  );
  const lastDeed = Math.max(0, ...own);
  let left = mostOfClosing;
  const fromLast = clauses.toReversed().map(({ first, end, words }, fromEnd) => {
    if (first < from || clauses.length < 4 || words.length < 4) return 0;
    if (subordinate.test(words[0]?.plain ?? '')) return 0;
    const cues = hits.filter((places) => places.has(clauses.length - 1 - fromEnd)).length;
    const said = telling.words.slice(first, end);
    const acts = said.some((_, place) => own.has(first + place));
    const counted = !acts && said.some((word) => word.number !== null);
    const after = first >= lastDeed ? 1 : beforeDeed;
    const points = Math.min(
      left,
      after * ((counted ? figurePoints : 0) + (acts ? 0.5 : 1) * otherPoints * cues),
    );
    left -= points;
    return points;
  });
  return fromLast.toReversed();
}

/** Up to this share of the clauses the scene is set. */
const opening = 0.25;
/** Past tense alone is half a situation and no more. */
const mostOfOpening = 2;
const wasSo =
  /\b(?:was|were|had|could|did|came|went|got|broke|left|kept|said|told|began|became|ran|fell|knew|\w{3,}ed)\b/;

/** Scenes, too, are often set without any cue: they come first, and something was so. Points towards the situation. */
export function openingPoints(
  telling: Telling,
  clauses: readonly Clause[],
  deeds: readonly Deed[],
): number[] {
  const acts = new Set(deeds.filter((deed) => deed.subject === 'i').map((deed) => deed.from));
  let left = mostOfOpening;
  return clauses.map(({ first, end }, index) => {
    if (index > opening * clauses.length || left <= 0) return 0;
    const words = telling.words.slice(first, end);
    if (words.some((_, place) => acts.has(first + place))) return 0;
    if (!wasSo.test(words.map((word) => word.plain).join(' '))) return 0;
    left -= otherPoints;
    return otherPoints;
  });
}
