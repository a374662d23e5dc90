import { isRehearsal, isToldAsStar } from '@/lib/domain/questions/kind';
import type { Criterion, ScoreSheet } from '@/lib/domain/coaching/score-sheet';
import { grades, type Genuine } from '../../../tests/coach-check/fixtures.ts';
import { noisy, withFillers } from '../../../tests/coach-check/noise.ts';
import { reviewOf } from '../answer.ts';
import { mean, percent, share, tenth, type Finding } from '../finding.ts';
import { judged } from '../judge.ts';

const valueOf = (sheet: ScoreSheet, criterion: Criterion): number =>
  sheet.parts.find((part) => part.criterion === criterion)?.value ?? 0;

const sheetOf = async (triple: Genuine, text: string): Promise<ScoreSheet> =>
  (await judged(reviewOf(triple, text))).sheet;

/** How many answers are put through a recogniser's mistakes. */
const noisyAnswers = 40;

/** The same words as five recognisers would write them get the same score, or nearly. */
export async function noiseMovesLittle(triples: readonly Genuine[]): Promise<Finding[]> {
  // Every third answer of each grade, so that all kinds and grades are among them.
  const answers = triples
    .flatMap((triple) => grades.map((grade) => ({ triple, grade, text: triple.grades[grade] })))
    .filter((_, index, all) => index % Math.max(1, Math.floor(all.length / noisyAnswers)) === 0)
    .slice(0, noisyAnswers);
  const rows = await Promise.all(
    answers.map(async ({ triple, grade, text }) => {
      const contents = await Promise.all(
        noisy(text).map(async (variant) => (await sheetOf(triple, variant)).content ?? 0),
      );
      return { id: `${triple.id}.${grade}`, spread: tenth(Math.max(...contents) - Math.min(...contents)) };
    }),
  );
  const spreads = rows.map((row) => row.spread).toSorted((one, other) => one - other);
  const at = (part: number): number =>
    spreads[Math.min(spreads.length - 1, Math.floor(part * spreads.length))] ?? 0;
  const average = mean(spreads);
  return [
    {
      name: 'spread over recognition noise',
      bound: '≤ 0.5',
      value: average,
      shown: `${average.toFixed(2)} on average`,
      cases: rows.length * 5,
      passes: average <= 0.5,
      detail: {
        median: at(0.5),
        'ninetieth percentile': at(0.9),
        largest: at(1),
        'within 0.5': percent(share(rows.filter((row) => row.spread <= 0.5).length, rows.length)),
      },
      spoilt: rows.filter((row) => row.spread > 0.5).map((row) => `${row.id} ${row.spread}`),
    },
  ];
}

/** A story without its outcome is told less well. */
export async function outcomeCounts(triples: readonly Genuine[]): Promise<Finding[]> {
  const rows = await Promise.all(
    triples.map(async (triple) => {
      const whole = triple.grades.strong;
      const cut = triple.result.reduce((text, sentence) => text.replace(sentence, ' '), whole);
      const [before, after] = await Promise.all([sheetOf(triple, whole), sheetOf(triple, cut)]);
      // Technical answers have no outcome in their structure; there it is the impact that goes.
      const criterion = isToldAsStar(triple.kind) ? 'structure' : 'impact';
      return { triple, criterion, change: valueOf(after, criterion) - valueOf(before, criterion) };
    }),
  );
  const stories = rows.filter((row) => row.criterion === 'structure');
  const lowered = stories.filter((row) => row.change < 0);
  const others = rows.filter((row) => row.criterion === 'impact');
  return [
    {
      name: 'outcome removed lowers structure',
      bound: '≥ 95 %',
      value: share(lowered.length, stories.length),
      shown: percent(share(lowered.length, stories.length)),
      cases: stories.length,
      passes: share(lowered.length, stories.length) >= 0.95,
      detail: {
        'mean change': tenth(mean(stories.map((row) => row.change))),
        'technical kinds, impact lowered': percent(
          share(others.filter((row) => row.change < 0).length, others.length),
        ),
      },
      spoilt: stories.filter((row) => row.change >= 0).map((row) => row.triple.id),
    },
  ];
}

/** The most that fillers may move the content score: the rounding of one decimal. */
const leastMove = 0.1;

/** Ums are a matter of delivery alone. */
export async function fillersAreDelivery(triples: readonly Genuine[]): Promise<Finding[]> {
  const rows = await Promise.all(
    triples.map(async (triple) => {
      const [before, after] = await Promise.all([
        sheetOf(triple, triple.grades.strong),
        sheetOf(triple, withFillers(triple.grades.strong)),
      ]);
      return {
        id: triple.id,
        content: tenth((after.content ?? 0) - (before.content ?? 0)),
        delivery: tenth((after.delivery ?? 0) - (before.delivery ?? 0)),
      };
    }),
  );
  const right = rows.filter((row) => Math.abs(row.content) <= leastMove && row.delivery < 0);
  return [
    {
      name: 'fillers lower delivery only',
      bound: '= 100 %',
      value: share(right.length, rows.length),
      shown: percent(share(right.length, rows.length)),
      cases: rows.length,
      passes: right.length === rows.length,
      detail: {
        'largest move of content': Math.max(...rows.map((row) => Math.abs(row.content))),
        'mean move of delivery': tenth(mean(rows.map((row) => row.delivery))),
      },
      spoilt: rows
        .filter((row) => !right.includes(row))
        .map((row) => `${row.id} content ${row.content}, delivery ${row.delivery}`),
    },
  ];
}

/**
 * An answer is more to the point of its own question than of another one. Answers to a scene whose words they do not
 * take up have no relevance score; they are counted, not compared.
 */
export async function pointIsSeen(triples: readonly Genuine[]): Promise<Finding[]> {
  const all = await Promise.all(
    triples.flatMap((triple) =>
      (['strong', 'medium'] as const).map(async (grade) => {
        const text = triple.grades[grade];
        const [right, wrong] = await Promise.all([
          sheetOf(triple, text),
          sheetOf({ ...triple, question: triple.wrongQuestion }, text),
        ]);
        const values = { right: valueOf(right, 'relevance'), wrong: valueOf(wrong, 'relevance') };
        const isJudged = !isRehearsal(triple.kind) || values.right > 0;
        return { id: `${triple.id}.${grade}`, split: triple.split, isJudged, ...values };
      }),
    ),
  );
  const rows = all.filter((row) => row.isJudged);
  const seen = (some: typeof rows): number =>
    share(some.filter((row) => row.right > row.wrong).length, some.length);
  return [
    {
      name: 'right question above wrong question',
      bound: '≥ 90 %',
      value: seen(rows),
      shown: percent(seen(rows)),
      cases: rows.length,
      passes: seen(rows) >= 0.9,
      detail: {
        tune: percent(seen(rows.filter((row) => row.split === 'tune'))),
        heldOut: percent(seen(rows.filter((row) => row.split === 'heldOut'))),
        'mean right': tenth(mean(rows.map((row) => row.right))),
        'mean wrong': tenth(mean(rows.map((row) => row.wrong))),
        'not judged': all.length - rows.length,
      },
      spoilt: rows
        .filter((row) => row.right <= row.wrong)
        .map((row) => `${row.id} ${row.right} / ${row.wrong}`),
    },
  ];
}
