import { mostWanted, weakRelevance } from '@/lib/domain/coaching/rubric';
import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import type { Finding } from '@/lib/domain/coaching/rubric-star';
import { spokenWordCount } from '@/lib/domain/delivery/words';
import type { ElementName } from '@/lib/domain/messages/coach';

/** The one thing to mend first. `element` is the part that is meant where it is about one. */
export type Weakness = {
  about:
    | 'aside'
    | 'habit'
    | 'thin'
    | 'missing'
    | 'ownership'
    | 'impact'
    | 'effect'
    | 'relevance'
    | 'weak'
    | 'hedges'
    | 'vague'
    | 'runOn'
    | 'long'
    | 'short'
    | 'complete';
  element: ElementName;
};

/** Figures beside which an answer is called so; the measured ones stand in the rubric's own docstrings. */
export const limits = {
  /** 1.8 hedges per hundred words are ordinary speech on the telephone. */
  hedgesPerHundred: 2.5,
  vaguePerHundred: 3,
  wordsPerClause: 14,
  /** About three minutes. */
  longAnswer: 400,
  /** Under half a minute. */
  shortAnswer: 65,
  fairRelevance: 5,
  fairImpact: 5,
} as const;

const rankOf = (element: string): number => mostWanted.findIndex((name) => name === element);

/** Parts with a status, the most wanted first. */
export const partsThatAre = (
  status: Finding['status'],
  elements: readonly Finding[],
): (Finding & { element: ElementName })[] =>
  elements
    .filter((each): each is Finding & { element: ElementName } => each.status === status)
    .toSorted((one, other) => rankOf(one.element) - rankOf(other.element));

/** A part that is missing weighs more than how the rest was said; an answer to another question more than either. */
export function weaknessOf(findings: RubricFindings, isFollowUp: boolean): Weakness {
  const { told, elements, relevance, impact, clarity, ownership } = findings;
  const missing = isFollowUp ? [] : partsThatAre('missing', elements);
  // A task that the scene implies is no reason to hold up a complete story.
  const weak = partsThatAre('weak', isFollowUp ? [] : elements).filter(({ element }) => element !== 'task');
  const element = missing[0]?.element ?? weak[0]?.element ?? 'result';
  const words = spokenWordCount(findings.transcript);
  const of = (about: Weakness['about']): Weakness => ({ about, element });
  const { question, left } = relevance;
  if (question !== null && question < weakRelevance && left.length > 0) return of('aside');
  if (told?.habit) return of('habit');
  if (missing.length >= 3 && told) return of('thin');
  if (missing.length > 0) return of('missing');
  if (told && ownership.actionWithoutI) return of('ownership');
  if (told && impact.number === 'none') return of('impact');
  if (question !== null && question < limits.fairRelevance) return of('relevance');
  if (clarity.hedgesPerHundred > limits.hedgesPerHundred) return of('hedges');
  if (weak.length > 0) return of('weak');
  if (!told && impact.value < limits.fairImpact) return of('effect');
  if (words > limits.longAnswer) return of('long');
  if (clarity.wordsPerClause > limits.wordsPerClause) return of('runOn');
  if (clarity.vaguePerHundred > limits.vaguePerHundred) return of('vague');
  if (words < limits.shortAnswer) return of('short');
  return of('complete');
}
