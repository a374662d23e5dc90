import type { Junk } from '../../../tests/coach-check/fixtures.ts';
import { reviewOf } from '../answer.ts';
import { percent, share, type Finding } from '../finding.ts';
import { judged } from '../judge.ts';

/** Sense that answers nothing (a recipe, say). A rubric cannot refuse it; it is told how often it is scored. */
const offTopic = 'offTopic';

/** Nothing that is no answer gets a score. */
export async function junkIsRefused(junk: readonly Junk[]): Promise<Finding[]> {
  const rows = await Promise.all(
    junk.map(async (piece) => {
      const asked = { ...piece, kind: 'behavioural' as const, competency: 'Communication' };
      const { sheet } = await judged(reviewOf(asked, piece.text, 'typed'));
      return { piece, overall: sheet.overall };
    }),
  );
  const scoredOf = (of: (piece: Junk) => boolean) => {
    const some = rows.filter((row) => of(row.piece));
    return { some, scored: some.filter((row) => row.overall !== null) };
  };
  const real = scoredOf((piece) => piece.category !== offTopic);
  const beside = scoredOf((piece) => piece.category === offTopic);
  const categories = [...new Set(junk.map((piece) => piece.category))];
  return [
    {
      name: 'junk scored',
      bound: '= 0',
      value: real.scored.length,
      shown: String(real.scored.length),
      cases: real.some.length,
      passes: real.scored.length === 0,
      detail: Object.fromEntries(
        categories.map((category) => {
          const { some, scored } = scoredOf((piece) => piece.category === category);
          return [category, `${scored.length} of ${some.length}`];
        }),
      ),
      spoilt: real.scored.map(({ piece, overall }) => `${piece.id} (${piece.category}) ${overall ?? ''}`),
    },
    {
      name: 'sense beside the question, scored',
      bound: 'reported',
      value: share(beside.scored.length, beside.some.length),
      shown: percent(share(beside.scored.length, beside.some.length)),
      cases: beside.some.length,
      passes: null,
      detail: Object.fromEntries(beside.scored.map(({ piece, overall }) => [piece.id, overall ?? ''])),
      spoilt: [],
    },
  ];
}
