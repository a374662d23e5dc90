import { knownNumbers } from '@/lib/domain/coaching/numbers-invented';
import { normalised } from '@/lib/domain/delivery/words';
import { wordingFault } from './planned-wording';
import type { Question } from './question';
import type { QuestionPlan } from './question-plan';

/** A planned question in other words; `index` is its place in the plan, from 0. */
type Wording = { index: number; text: string };

/**
 * The plan in the words that were made for this job, as far as they stand: only the bank's questions are worded anew,
 * and each keeps its id, place, kind and competency. Where a wording has a fault the bank's words stand.
 */
export function wordedPlan(
  { questions, spares }: QuestionPlan,
  wordings: readonly Wording[],
  posting: string,
  recentTexts: readonly string[],
): Question[] {
  const known = knownNumbers(posting, ...questions.map(({ text }) => text));
  const spareTexts = Object.values(spares).flatMap(({ gentler, deeper }) =>
    [gentler, deeper].filter((text) => text !== null),
  );
  const result = [...questions];
  for (const { index, text } of wordings) {
    const planned = result[index];
    if (planned?.source !== 'bank' || normalised(text) === normalised(planned.text)) continue;
    const others = [
      ...result.filter((other) => other !== planned).map((other) => other.text),
      ...spareTexts,
      ...recentTexts,
    ];
    if (wordingFault(text, { planned, known, others })) continue;
    result[index] = { ...planned, text, source: 'model', wordedFrom: planned.text };
  }
  return result;
}
