import { coachWords, type ElementName } from '@/lib/domain/messages/coach';
import { fill } from '@/lib/domain/messages';
import { abstains, findingsOf, type RubricFindings, type RubricInput } from './rubric-findings';

/** Whether one more question is worth asking, and which. */
export type RubricVerdict = {
  /** Parts of the answer that are not there, the most wanted first. */
  missing: ElementName[];
  followUpType: 'none' | 'missing_star' | 'low_relevance';
  /** As it is spoken; empty when none is to be asked. */
  followUpText: string;
  /** Why; empty when none is to be asked. */
  reason: string;
};

const none = { followUpType: 'none', followUpText: '', reason: '' } as const;

/**
 * Below this (of the question's part of relevance, 0..10) the answer is beside the question. Low on purpose: of the 123
 * genuine answers of the self-check it takes 3 for beside their question, and of the same under another question it finds 87.
 */
export const weakRelevance = 2.5;

/** What is asked for first when several parts are missing. */
export const mostWanted: readonly ElementName[] = [
  'action',
  'result',
  'situation',
  'task',
  'approach',
  'requirements',
  'design',
  'depth',
  'deepDive',
  'tradeOffs',
  'understanding',
  'position',
  'message',
  'evidence',
  'support',
  'nextStep',
  'close',
  'response',
  'opening',
];

/**
 * The gate before every follow-up, whatever a model says: at most one per question, so none to a follow-up; none to
 * an answer that cannot be judged; else only where a part of the structure is missing or relevance is weak.
 */
export function rubricVerdict(input: RubricInput, findings?: RubricFindings): RubricVerdict {
  if (abstains(input) !== null) return { missing: [], ...none };
  const found = findings ?? findingsOf(input);
  const absent = new Set(
    found.elements.filter((each) => each.status === 'missing').map((each) => each.element),
  );
  const missing = mostWanted.filter((element) => absent.has(element));
  if (input.question.followUpOf !== null) return { missing, ...none };
  if (found.relevance.question !== null && found.relevance.question < weakRelevance) {
    return {
      missing,
      followUpType: 'low_relevance',
      followUpText: shortened(fill(coachWords.followUp.relevance, { question: input.question.text })),
      reason: coachWords.followUp.reason.relevance,
    };
  }
  const first = missing[0];
  // A habit has no deeds, whatever words it is told in.
  if (found.told?.habit) {
    return {
      missing,
      followUpType: 'missing_star',
      followUpText: coachWords.followUp.habit,
      reason: reasonFor(first ?? 'action'),
    };
  }
  if (!first) return { missing, ...none };
  return {
    missing,
    followUpType: 'missing_star',
    followUpText: coachWords.followUp[first],
    reason: reasonFor(first),
  };
}

const reasonFor = (element: ElementName): string =>
  fill(coachWords.followUp.reason.missing, { element: coachWords.element[element] });

const longestQuestion = 260;
const shortened = (text: string): string =>
  text.length <= longestQuestion ? text : `${text.slice(0, longestQuestion - 1)}…`;
