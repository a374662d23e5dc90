import { QuestionKind } from '@/lib/domain/questions/kind';
import { grades, type Genuine } from '../../../tests/coach-check/fixtures.ts';
import { reviewOf } from '../answer.ts';
import { mean, percent, share, tenth, type Finding } from '../finding.ts';
import { judged } from '../judge.ts';

/** Strong above medium above weak, answer by answer; and no genuine answer refused. */
export async function gradesAreTold(triples: readonly Genuine[]): Promise<Finding[]> {
  const rows = await Promise.all(
    triples.map(async (triple) => {
      const sheets = await Promise.all(
        grades.map(async (grade) => (await judged(reviewOf(triple, triple.grades[grade]))).sheet),
      );
      const [strong = 0, medium = 0, weak = 0] = sheets.map((sheet) => sheet.overall ?? 0);
      return { triple, sheets, scores: { strong, medium, weak }, right: strong > medium && medium > weak };
    }),
  );
  const rightOf = (of: (triple: Genuine) => boolean): string => {
    const some = rows.filter((row) => of(row.triple));
    return percent(share(some.filter((row) => row.right).length, some.length));
  };
  const kinds = QuestionKind.options;
  const right = rows.filter((row) => row.right).length;
  const answers = rows.flatMap(({ triple, sheets }) =>
    sheets.map((sheet, index) => ({ id: `${triple.id}.${grades[index] ?? ''}`, reason: sheet.notScored })),
  );
  const refused = answers.filter((answer) => answer.reason !== null);
  return [
    {
      name: 'strong > medium > weak',
      bound: '≥ 95 %',
      value: share(right, rows.length),
      shown: percent(share(right, rows.length)),
      cases: rows.length,
      passes: share(right, rows.length) >= 0.95,
      detail: {
        ...Object.fromEntries(kinds.map((kind) => [kind, rightOf((triple) => triple.kind === kind)])),
        tune: rightOf((triple) => triple.split === 'tune'),
        heldOut: rightOf((triple) => triple.split === 'heldOut'),
        ...Object.fromEntries(
          grades.map((grade) => [`mean ${grade}`, tenth(mean(rows.map((row) => row.scores[grade])))]),
        ),
      },
      spoilt: rows.flatMap(({ triple, scores, right: told }) =>
        told ? [] : [`${triple.id} ${scores.strong} / ${scores.medium} / ${scores.weak}`],
      ),
    },
    {
      name: 'genuine answers refused',
      bound: '≤ 2 %',
      value: share(refused.length, answers.length),
      shown: percent(share(refused.length, answers.length)),
      cases: answers.length,
      passes: share(refused.length, answers.length) <= 0.02,
      detail: {},
      spoilt: refused.map(({ id, reason }) => `${id}: ${reason ?? ''}`),
    },
  ];
}
