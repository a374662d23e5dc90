import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Genuine, Invented } from '../../../tests/coach-check/fixtures.ts';
import { reviewOf } from '../answer.ts';
import { percent, share, type Finding } from '../finding.ts';
import { holds } from '../holds.ts';
import { judged } from '../judge.ts';
import { coachedBy } from '../scripted-model.ts';

/** A model's rewrite with figures that nobody said: they become gaps, and what was said stays. */
export async function inventionsBecomeGaps(
  triples: readonly Genuine[],
  rewrites: readonly Invented[],
): Promise<Finding[]> {
  const host = triples[0];
  if (!host) throw new Error('no answer to hang the rewrites on');
  const filler = host.grades.strong.replace(/[\d%€$£]+/g, ' ');
  const rows = await Promise.all(
    rewrites.map(async ({ id, transcript, resume, rewrite, invented, honest }) => {
      // The answer must be long enough to be judged; what is added to it has no figures of its own in digits.
      const input = { ...reviewOf(host, `${transcript} ${withoutNumbers(filler)}`), resumeExcerpt: resume };
      const model = (await judged(input)).content;
      if (!model) throw new Error(`${id}: the host answer was refused`);
      const said: CoachFeedback = {
        ...model,
        rewrite: { ...model.rewrite, polished_answer: rewrite },
      };
      const { feedback, fromModel } = await coachedBy([JSON.stringify(said)], input);
      const polished = feedback?.content?.rewrite.polished_answer ?? '';
      return {
        id,
        fromModel,
        survived: invented.filter((piece) => holds(polished, piece)),
        lost: honest.filter((piece) => !holds(polished, piece)),
      };
    }),
  );
  const survived = rows.flatMap((row) => row.survived.map((piece) => `${row.id}: ${piece}`));
  const lost = rows.flatMap((row) => row.lost.map((piece) => `${row.id}: ${piece}`));
  const honestCount = rewrites.reduce((sum, row) => sum + row.honest.length, 0);
  return [
    {
      name: 'invented figures that survive a rewrite',
      bound: '= 0',
      value: survived.length,
      shown: String(survived.length),
      cases: rewrites.reduce((sum, row) => sum + row.invented.length, 0),
      passes: survived.length === 0 && rows.every((row) => row.fromModel),
      detail: { rewrites: rewrites.length },
      spoilt: survived,
    },
    {
      name: 'honest figures that a rewrite loses',
      bound: '≤ 2 %',
      value: share(lost.length, honestCount),
      shown: percent(share(lost.length, honestCount)),
      cases: honestCount,
      passes: share(lost.length, honestCount) <= 0.02,
      detail: {},
      spoilt: lost,
    },
  ];
}

const numberWords =
  /\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|third|quarter|first|second|twice|once|double[ds]?|triple[ds]?)\b/gi;
const withoutNumbers = (text: string): string => text.replace(numberWords, 'some');
