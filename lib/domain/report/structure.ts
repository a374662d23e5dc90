import { z } from 'zod';
import { Presence } from '@/lib/domain/coaching/coach-contract';
import { elementsOf, isToldAsStar, type QuestionKind } from '@/lib/domain/questions/kind';
import { saidOf, takeOf, type MaterialTake, type ReportMaterial } from './report-material';

/** Which rubric an answer was held to. */
export const StructureFamily = z.enum(['star', 'technical', 'systemDesign', 'meeting', 'presentation']);
export type StructureFamily = z.infer<typeof StructureFamily>;

/** What a status is worth on an axis. */
const worth = { present: 1, weak: 0.5, missing: 0 } as const satisfies Record<Presence, number>;

const StructureCell = z.object({
  questionNumber: z.number().int(),
  status: Presence,
  note: z.string(),
});

/** The parts of all answers of one family: an axis for each, with what every answer has of it. */
export const Structure = z.object({
  family: StructureFamily,
  elements: z.array(
    z.object({
      element: z.string(),
      /** 0..1: present is 1, weak a half, missing nothing; the mean over the answers. */
      share: z.number().min(0).max(1),
      answers: z.array(StructureCell),
    }),
  ),
});
export type Structure = z.infer<typeof Structure>;

export const familyOf = (kind: QuestionKind): StructureFamily => {
  if (isToldAsStar(kind)) return 'star';
  switch (kind) {
    case 'technical':
    case 'systemDesign':
    case 'meeting':
    case 'presentation':
      return kind;
    case 'behavioural':
    case 'leadership':
      return 'star';
  }
};

/**
 * How the answers were built, a picture for each rubric that was used; follow-ups are left out, for they ask for one
 * part only. Answers that nobody judged are not in it.
 */
export function structuresOf({ interview, questions }: ReportMaterial): Structure[] {
  const judged = questions.flatMap((sheet) => {
    const take = takeOf(sheet);
    if (!take || sheet.question.followUpOf !== null) return [];
    const checks = checksOf(take, sheet.question.kind, interview.practice);
    return checks.length > 0 ? [{ question: sheet.question, checks }] : [];
  });
  return StructureFamily.options.flatMap((family): Structure[] => {
    const own = judged.filter(({ question }) => familyOf(question.kind) === family);
    const kind = own[0]?.question.kind;
    if (!kind) return [];
    return [
      {
        family,
        elements: elementsOf[kind].map((element) => {
          const answers = own.flatMap(({ question, checks }) => {
            const check = checks.find((each) => each.element === element);
            const questionNumber = question.position + 1;
            return check ? [{ questionNumber, status: check.status, note: check.note }] : [];
          });
          const sum = answers.reduce((total, { status }) => total + worth[status], 0);
          return { element, share: answers.length > 0 ? sum / answers.length : 0, answers };
        }),
      },
    ];
  });
}

type Check = { element: string; status: Presence; note: string };

/** The checklist of a take by the names of the rubric; a model's own names of other parts are left out. */
function checksOf(take: MaterialTake, kind: QuestionKind, practice: boolean): Check[] {
  const said = saidOf(take, practice);
  if (!said || take.attempt.notScored === 'noAnswer') return [];
  const star = said.star_checklist;
  const names: readonly string[] = elementsOf[kind];
  if (isToldAsStar(kind)) {
    if (!star) return [];
    return (['situation', 'task', 'action', 'result'] as const).map((element) => ({
      element,
      ...star[element],
    }));
  }
  return said.kind_checklist.flatMap(({ element, ...check }) => {
    const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
    const known = names.find((name) => plain(name) === plain(element));
    return known ? [{ element: known, ...check }] : [];
  });
}
