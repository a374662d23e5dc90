import { z } from 'zod';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import { ownCompetency } from '@/lib/domain/questions/question-plan-own';
import { meanOf } from './mean';
import {
  criteriaOf,
  primaryOf,
  saidOf,
  takeOf,
  type MaterialTake,
  type ReportMaterial,
} from './report-material';
import { exerciseFor, Resource } from './resources';
import type { Structure } from './structure';

const score = z.number().min(0).max(10);
const number = z.number().int();

/** One thing to do next. `tip` is the coach's own, from the feedback that is stored; empty where it gave none. */
export const PlanStep = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('question'),
    number,
    text: z.string(),
    overall: score.nullable(),
    tip: z.string(),
  }),
  z.object({
    what: z.literal('criterion'),
    criterion: Criterion,
    value: score,
    tip: z.string(),
    exercise: Resource,
  }),
  z.object({ what: z.literal('element'), element: z.string(), numbers: z.array(number), note: z.string() }),
  z.object({ what: z.literal('competency'), competency: z.string(), value: score }),
  z.object({ what: z.literal('unanswered'), numbers: z.array(number) }),
]);
export type PlanStep = z.infer<typeof PlanStep>;

/** Criteria by the mean over the takes that speak for the questions, the weakest first. */
export function weakestCriteria(material: ReportMaterial): { criterion: Criterion; value: number }[] {
  if (material.interview.practice) return [];
  const criteria = primaryOf(material.questions).flatMap((sheet) => {
    const take = takeOf(sheet);
    return take ? [criteriaOf(take)] : [];
  });
  return Criterion.options
    .flatMap((criterion) => {
      const value = meanOf(criteria.flatMap((each) => each[criterion] ?? []));
      return value === null ? [] : [{ criterion, value }];
    })
    .toSorted((one, other) => one.value - other.value);
}

/** From here on a criterion or a competency is strong enough not to be a plan (judgement). */
const strongFrom = 8;

/** What to practise next: the weakest question, criterion, part and competency, and what was not answered. */
export function practicePlanOf(material: ReportMaterial, structures: readonly Structure[]): PlanStep[] {
  const question = questionStep(material);
  return [
    question,
    criterionStep(material, question?.tip ?? ''),
    elementStep(structures),
    competencyStep(material),
    unansweredStep(material),
  ].filter((step) => step !== null);
}

type QuestionStep = Extract<PlanStep, { what: 'question' }>;

function questionStep({ interview, questions }: ReportMaterial): QuestionStep | null {
  const judged = primaryOf(questions).flatMap((sheet) => {
    const take = takeOf(sheet);
    const tip = take ? (saidOf(take, interview.practice)?.one_action_tip ?? '') : '';
    return take ? [{ sheet, overall: interview.practice ? null : take.attempt.overall, tip }] : [];
  });
  const [weakest] = judged
    .filter(({ overall, tip }) => overall !== null || tip)
    .toSorted((one, other) => (one.overall ?? 0) - (other.overall ?? 0));
  if (!weakest) return null;
  const { sheet, overall, tip } = weakest;
  return { what: 'question', number: sheet.question.position + 1, text: sheet.question.text, overall, tip };
}

/** `told` is a tip that stands in the plan already. */
function criterionStep(material: ReportMaterial, told: string): PlanStep | null {
  const [weakest] = weakestCriteria(material);
  if (!weakest || weakest.value >= strongFrom) return null;
  const { criterion, value } = weakest;
  const takes = primaryOf(material.questions).flatMap((sheet) => takeOf(sheet) ?? []);
  const [lowest] = takes
    .filter((take) => criteriaOf(take)[criterion] !== undefined)
    .toSorted((one, other) => (criteriaOf(one)[criterion] ?? 0) - (criteriaOf(other)[criterion] ?? 0));
  const tip = lowest ? tipFor(criterion, lowest) : '';
  return {
    what: 'criterion',
    criterion,
    value,
    tip: tip === told ? '' : tip,
    exercise: exerciseFor(criterion),
  };
}

/** The coach gives one tip for what was said and one for how: which of them belongs to a criterion. */
function tipFor(criterion: Criterion, { feedback }: MaterialTake): string {
  switch (criterion) {
    case 'structure':
    case 'relevance':
    case 'clarity':
    case 'impact':
      return feedback?.content?.content_feedback.one_action_tip ?? '';
    case 'pace':
    case 'fillers':
    case 'pauses':
    case 'steadiness':
      return feedback?.content?.delivery_feedback.one_action_tip ?? '';
  }
}

/** The part that was missing or weak most often. */
function elementStep(structures: readonly Structure[]): PlanStep | null {
  const thin = structures
    .flatMap(({ elements }) => elements)
    .map(({ element, share, answers }) => ({
      element,
      share,
      lacking: answers.filter(({ status }) => status !== 'present'),
    }))
    .filter(({ lacking }) => lacking.length > 0)
    .toSorted((one, other) => one.share - other.share);
  const [first] = thin;
  if (!first) return null;
  const note = (first.lacking.find(({ status }) => status === 'missing') ?? first.lacking[0])?.note ?? '';
  return {
    what: 'element',
    element: first.element,
    numbers: first.lacking.map(({ questionNumber }) => questionNumber),
    note,
  };
}

function competencyStep({ interview, questions }: ReportMaterial): PlanStep | null {
  if (interview.practice) return null;
  const scores = new Map<string, number[]>();
  for (const sheet of primaryOf(questions)) {
    const { competency } = sheet.question;
    const overall = takeOf(sheet)?.attempt.overall ?? null;
    if (overall === null || !competency || competency === ownCompetency) continue;
    scores.set(competency, [...(scores.get(competency) ?? []), overall]);
  }
  // Of one competency nothing can be the weakest.
  if (scores.size < 2) return null;
  const [weakest] = [...scores]
    .map(([competency, all]) => ({ competency, value: meanOf(all) ?? 0 }))
    .toSorted((one, other) => one.value - other.value);
  return weakest && weakest.value < strongFrom ? { what: 'competency', ...weakest } : null;
}

function unansweredStep({ questions }: ReportMaterial): PlanStep | null {
  const numbers = primaryOf(questions)
    .filter(({ takes }) => takes.length === 0)
    .map(({ question }) => question.position + 1);
  return numbers.length > 0 ? { what: 'unanswered', numbers } : null;
}
