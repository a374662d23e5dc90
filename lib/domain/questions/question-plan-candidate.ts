import type { QuestionLevel } from './bank-question';
import { competencyOfOwn } from './question-plan-own';
import type { Difficulty } from './difficulty';
import type { InterviewKind, QuestionKind } from './kind';
import { questionBank } from './question-bank';
import type { Aim } from './question-plan-aim';
import { fillGaps, fitOf, suits } from './question-plan-fit';

/** A question of a pack, as far as it is planned. */
export type PackQuestion = { text: string; kind: QuestionKind; competency: string };

/** A question that may be asked, with its gaps filled and weighed against the job. */
export type Candidate = PackQuestion & {
  source: 'bank' | 'pack';
  /** Null where nobody said how deep it goes. */
  level: QuestionLevel | null;
  /** 0 to 6 for its fit, and less than one for chance, which so decides among equals only. */
  weight: number;
};

/** A mixed interview takes its kinds in this order. */
export const mixedOrder = [
  'behavioural',
  'technical',
  'leadership',
] as const satisfies readonly QuestionKind[];

const levels = ['easy', 'medium', 'hard'] as const satisfies readonly QuestionLevel[];

/** Steps of depth from one level to another: below nought is gentler. Null where one of them is not known. */
export const stepsBetween = (from: QuestionLevel | null, to: QuestionLevel | null): number | null =>
  from === null || to === null ? null : levels.indexOf(to) - levels.indexOf(from);

/** The level that a plan begins with: the pinned one, or the middle, from which it can go both ways. */
export const firstLevel = (difficulty: Difficulty): QuestionLevel =>
  difficulty === 'adaptive' ? 'medium' : difficulty;

/** Every question of the bank that suits. Chance is asked once for each, in the bank's order. */
export const bankCandidates = (kind: InterviewKind, aim: Aim, random: () => number): Candidate[] =>
  (kind === 'mixed' ? mixedOrder : [kind])
    .flatMap((each) => questionBank[each])
    .filter((question) => suits(question, aim))
    .flatMap((question) => {
      const text = fillGaps(question.text, aim);
      if (text === null) return [];
      const { competency, level } = question;
      const weight = fitOf(question, aim) + random() * 0.99;
      return [{ text, kind: question.kind, competency, level, weight, source: 'bank' as const }];
    });

/**
 * A pack's questions of the wished kind; in a mixed interview all of them. A gap that the job does not fill leaves a
 * question out, as in the bank. One without a competency is named by its words.
 */
export const packCandidates = (
  pack: readonly PackQuestion[],
  kind: InterviewKind,
  aim: Aim,
  random: () => number,
): Candidate[] =>
  pack
    .filter((question) => kind === 'mixed' || question.kind === kind)
    .flatMap((question) => {
      const text = fillGaps(question.text.trim(), aim);
      if (!text || text.length > longestQuestion) return [];
      const competency = question.competency.trim() || competencyOfOwn(text);
      const fit = aim.competencies.includes(competency) ? 2 : 0;
      const weight = fit + random() * 0.99;
      return [{ text, kind: question.kind, competency, level: null, weight, source: 'pack' as const }];
    });

/** As in the stored question, in characters. */
const longestQuestion = 600;
