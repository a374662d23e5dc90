import { isToldAsStar, type QuestionKind } from '@/lib/domain/questions/kind';

/**
 * What a score means, in five steps per criterion. Anchored levels make two runs, and two models, agree; each level
 * names something that can be pointed at.
 */
const structure = {
  star: [
    '0-1: no story, or only how things usually are.',
    '2-3: one of situation, task, action, result.',
    '4-5: two or three parts, or all of them hinted at.',
    '6-7: all four parts, one of them thin.',
    '8-10: all four parts in order, the action in several "I" steps, the result explicit.',
  ],
  technical: [
    '0-1: nothing about the problem itself.',
    '2-3: one of understanding, approach, depth, trade-offs.',
    '4-5: understanding and an approach, no depth.',
    '6-7: understanding, approach and some depth.',
    '8-10: all four, with the reason for each step and what was given up.',
  ],
  systemDesign: [
    '0-1: nothing about the system itself.',
    '2-3: a list of components without requirements.',
    '4-5: requirements and an overall design, no depth.',
    '6-7: requirements, design and one part in depth.',
    '8-10: requirements with figures, design, a deep dive, and trade-offs named.',
  ],
} as const;

const shared = {
  relevance: [
    '0-1: about something else.',
    '2-3: the subject is touched, the question is not answered.',
    '4-5: answers part of the question.',
    '6-7: answers the question.',
    '8-10: answers it from the first sentence on, and shows what this job needs.',
  ],
  clarity: [
    '0-1: cannot be followed.',
    '2-3: has to be guessed in places.',
    '4-5: understandable with effort: long sentences, restarts, jumps.',
    '6-7: clear, with some detours.',
    '8-10: clear at first hearing, every sentence carries one thought.',
  ],
  impact: [
    '0-1: no outcome.',
    '2-3: an outcome is implied.',
    '4-5: an outcome without anything that could be measured.',
    '6-7: a concrete outcome, no figure.',
    '8-10: a figure with its unit and its direction, tied to what the candidate did.',
  ],
} as const;

/** The anchors for one kind of question, as lines of the prompt. */
export function anchorsFor(kind: QuestionKind): string {
  const own = isToldAsStar(kind)
    ? structure.star
    : kind === 'technical'
      ? structure.technical
      : structure.systemDesign;
  const block = (name: string, levels: readonly string[]): string =>
    `${name}\n${levels.map((level) => `  ${level}`).join('\n')}`;
  return [
    block('star (structure)', own),
    block('relevance', shared.relevance),
    block('clarity', shared.clarity),
    block('impact', shared.impact),
  ].join('\n');
}
