import type { Attempt } from '@/lib/domain/attempt';
import type { ScorePart } from '@/lib/domain/coaching/score-sheet';
import type { Question } from '@/lib/domain/questions/question';
import type { MaterialQuestion, MaterialTake, ReportMaterial } from '@/lib/domain/report/report-material';
import { contentOf, deliveryOf, type Said } from '../../helpers/coached';
import { aFeedback, anAttempt, anInterview, aQuestion, now } from '../../store/rows';

const part = (criterion: ScorePart['criterion'], value: number): ScorePart => ({
  criterion,
  value,
  weight: 0.25,
  receipts: [],
});

type TakeWish = Partial<Attempt> & {
  said?: Said;
  criteria?: Partial<Record<ScorePart['criterion'], number>>;
};

/** One take with its feedback. */
export function aTake({ said, criteria, ...change }: TakeWish): MaterialTake {
  const attempt = anAttempt({ transcript: 'I pulled the numbers and we waited.', ...change });
  const sheet = aFeedback().sheet;
  return {
    attempt,
    storyId: null,
    feedback: aFeedback({
      attemptId: attempt.id,
      questionId: attempt.questionId,
      content: contentOf(said),
      sheet: {
        ...sheet,
        overall: attempt.overall,
        parts: Object.entries(criteria ?? {}).map(([name, value]) =>
          part(name as ScorePart['criterion'], value),
        ),
      },
    }),
  };
}

/** A question with takes of these scores; null is a take without one. */
export function asked(
  position: number,
  takes: readonly (number | null | TakeWish)[],
  change: Partial<Question> = {},
): MaterialQuestion {
  const question = aQuestion({ id: `question-${position}`, position, competency: 'Conflict', ...change });
  const own = takes.map((take, index) => {
    const startedAt = now + (position * 10 + index) * 60_000;
    const wish = typeof take === 'object' && take !== null ? take : { overall: take };
    return aTake({
      id: `${question.id}.${index + 1}`,
      questionId: question.id,
      take: index + 1,
      startedAt,
      endedAt: startedAt + 50_000,
      delivery: deliveryOf(),
      ...wish,
    });
  });
  const scored = own.filter(({ attempt }) => attempt.overall !== null);
  const best = scored.toSorted(
    (one, other) =>
      (other.attempt.overall ?? 0) - (one.attempt.overall ?? 0) || other.attempt.take - one.attempt.take,
  )[0];
  return { question, takes: own, bestId: best?.attempt.id ?? null };
}

export { deliveryOf } from '../../helpers/coached';

export const material = (change: Partial<ReportMaterial> = {}): ReportMaterial => ({
  interview: anInterview({ state: 'completed', endedAt: now + 1_800_000 }),
  job: null,
  questions: [],
  turns: [],
  resume: null,
  interviewers: ['Maya Chen'],
  candidate: 'Ada',
  interviewerSeconds: null,
  ...change,
});
