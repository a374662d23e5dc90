import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { QuestionKind } from '@/lib/domain/questions/kind';
import { Feedback } from '@/lib/domain/coaching/feedback';
import type { ReviewInput } from '@/lib/coach/coach';
import type { Genuine } from '../../../tests/coach-check/fixtures.ts';
import type { HostileOutput } from '../../../tests/coach-check/hostile/hostile-output.ts';
import { hostileOutputs } from '../../../tests/coach-check/hostile/hostile-outputs.ts';
import { reviewOf } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../judge.ts';
import { coachedBy } from '../scripted-model.ts';

/** Answers to which every hostile coach is put: one of each kind, good and bad. */
const hosts = (triples: readonly Genuine[]) =>
  QuestionKind.options.flatMap((kind, index) => {
    const triple = triples.find((each) => each.kind === kind);
    return triple ? [{ triple, grade: index % 2 === 0 ? ('strong' as const) : ('weak' as const) }] : [];
  });

/** Figures in digits that stand in the rewrite and nowhere in what the candidate said: told without the coach's own rules. */
function inventedDigits({ rewrite }: CoachFeedback, { attempt }: ReviewInput): string[] {
  const said = attempt.transcript ?? '';
  const digitsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return digitsOf([rewrite.polished_answer, ...Object.values(rewrite.star_version)].join(' ')).filter(
    (figure) => !said.includes(figure),
  );
}

/** What is wrong with the feedback that came of a hostile answer; empty where nothing is. */
async function troubleWith(
  output: HostileOutput,
  input: ReviewInput,
  valid: CoachFeedback,
): Promise<string[]> {
  const { feedback } = await coachedBy(output.build(valid, input), input);
  if (!feedback?.content) return ['nothing to show'];
  const shown = JSON.stringify(feedback.content);
  const scores = Object.values(feedback.content.scoring.content_breakdown);
  return [
    Feedback.safeParse(feedback).success ? '' : 'not of the contract',
    ...output.forbidden
      // What the candidate said themselves may be shown: "sev" stands in "seven".
      .filter((piece) => !input.attempt.transcript?.includes(piece))
      .filter((piece) => shown.includes(JSON.stringify(piece).slice(1, -1)))
      .map((piece) => `shows ${JSON.stringify(piece)}`),
    ...inventedDigits(feedback.content, input).map((figure) => `invents ${figure}`),
    scores.every((score) => score === 10) ? 'ten for everything' : '',
    (feedback.sheet.overall === null) === (feedback.sheet.notScored !== null)
      ? ''
      : 'a score without a reason',
  ].filter((trouble) => trouble !== '');
}

/** Whatever a model sends, a person reads nothing invented and nothing unsafe, and no score comes from nowhere. */
export async function hostileCoachesAreHeld(triples: readonly Genuine[]): Promise<Finding[]> {
  const spoilt: string[] = [];
  let cases = 0;
  for (const { triple, grade } of hosts(triples)) {
    const input = reviewOf(triple, triple.grades[grade]);
    const valid = (await judged(input)).content;
    if (!valid) throw new Error(`${triple.id}: the host answer was refused`);
    for (const output of hostileOutputs) {
      cases += 1;
      const trouble = await troubleWith(output, input, valid);
      spoilt.push(...trouble.map((what) => `${output.name}, ${triple.id}.${grade}: ${what}`));
    }
  }
  return [
    {
      name: 'hostile coaches that get something through',
      bound: '= 0',
      value: spoilt.length,
      shown: String(spoilt.length),
      cases,
      passes: spoilt.length === 0,
      detail: { shapes: hostileOutputs.length },
      spoilt,
    },
  ];
}
