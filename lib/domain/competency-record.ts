import type { Attempt } from './attempt';
import type { Question } from '@/lib/domain/questions/question';
import { ownCompetency } from '@/lib/domain/questions/question-plan-own';

/** As much of an answered question as the record needs. */
export type AskedCompetency = Pick<Question, 'id' | 'competency' | 'followUpOf'>;
/** As much of an attempt; `overall` is 0..10, null where it was not scored. */
export type ScoredAttempt = Pick<Attempt, 'questionId' | 'overall'>;

/**
 * Competencies by how well they have gone so far, the weakest first: the mean over primary questions of the best take's
 * overall score. That is how an interview's own score is rolled up (the best take counts), so a retry that went well
 * is not held against anybody. A competency without a scored answer is not in it, nor is a question of the
 * candidate's own that names none. Of equals the one with more answers comes first, then the alphabet decides.
 */
export function weakestFirst(
  questions: readonly AskedCompetency[],
  attempts: readonly ScoredAttempt[],
): string[] {
  const best = new Map<string, number>();
  for (const { questionId, overall } of attempts) {
    if (overall === null) continue;
    best.set(questionId, Math.max(overall, best.get(questionId) ?? 0));
  }
  const scores = new Map<string, number[]>();
  for (const { id, competency, followUpOf } of questions) {
    const score = best.get(id);
    if (score === undefined || followUpOf !== null || competency === ownCompetency || !competency) continue;
    scores.set(competency, [...(scores.get(competency) ?? []), score]);
  }
  return [...scores]
    .map(([competency, all]) => ({ competency, count: all.length, mean: mean(all) }))
    .sort(
      (one, other) =>
        one.mean - other.mean || other.count - one.count || (one.competency < other.competency ? -1 : 1),
    )
    .map(({ competency }) => competency);
}

const mean = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;
