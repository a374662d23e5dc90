import type { RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { storyParts, type StoryPart } from '@/lib/domain/coaching/rubric-star';
import { sentencesOf, type Sentence } from '@/lib/domain/delivery/words';
import { piecesOf } from './rubric-run-ons';

/**
 * One step of an answer, the unit of the rewrite: a sentence, or a piece of a run-on. `cut` says that it was taken out
 * of a longer sentence; `part` is null for kinds that are not told as a story.
 */
export type Statement = Sentence & { cut: boolean; part: StoryPart | null };

/** The steps of an answer in the order in which they were told. Languages other than English keep their sentences whole. */
export function statementsOf(findings: RubricFindings, english: boolean): Statement[] {
  const { transcript } = findings;
  const steps = sentencesOf(transcript).flatMap((sentence, index, all) => {
    const before = all[index - 1];
    const cut = before !== undefined && !/[.!?…\n]/.test(transcript.slice(before.to - 1, sentence.from));
    const pieces = english ? piecesOf(transcript, sentence) : [sentence];
    return pieces.map((piece, place) => ({ ...piece, cut: cut || place > 0 }));
  });
  let part: StoryPart = 'situation';
  return steps.map((step) => {
    part = partOf(step, findings) ?? part;
    return { ...step, part: findings.told ? part : null };
  });
}

/** The part that most of a step's words were taken for. */
function partOf(step: Sentence, { told, clauses }: RubricFindings): StoryPart | null {
  if (!told) return null;
  const lengths = new Map<StoryPart, number>();
  for (const [index, clause] of clauses.entries()) {
    const part = told.clauseParts[index];
    const shared = Math.min(clause.to, step.to) - Math.max(clause.from, step.from);
    if (part && shared > 0) lengths.set(part, (lengths.get(part) ?? 0) + shared);
  }
  return storyParts.reduce<StoryPart | null>(
    (best, part) => ((lengths.get(part) ?? 0) > (best ? (lengths.get(best) ?? 0) : 0) ? part : best),
    null,
  );
}
