import { z } from 'zod';
import { oneDecimal } from '@/lib/domain/coaching/scoring';
import { medianOf } from './mean';
import { primaryOf, type ReportMaterial } from './report-material';

const Mark = z.object({ number: z.number().int(), text: z.string(), overall: z.number().min(0).max(10) });

export const Statistics = z.object({
  /** Primary questions: planned, answered at least once, not answered. */
  questions: z.number().int(),
  answered: z.number().int(),
  skipped: z.number().int(),
  /** Takes of all questions, follow-ups included. */
  takes: z.number().int(),
  /** From the first to the last sign of life, seconds. */
  seconds: z.number().nonnegative(),
  /** Time really spoken in all takes, seconds; null where it was measured in none. */
  candidateSeconds: z.number().nonnegative().nullable(),
  /** The interviewers' recorded lines, seconds; null where their sound is gone or was never made. */
  interviewerSeconds: z.number().nonnegative().nullable(),
  /** Median time from the end of a question to the first word, seconds; null where it was measured in none. */
  responseSeconds: z.number().nonnegative().nullable(),
  /** The best and the weakest answer by their best takes; null with fewer than two different scores. */
  best: Mark.nullable(),
  weakest: Mark.nullable(),
});
export type Statistics = z.infer<typeof Statistics>;

/** What can be counted of an interview; null in practice, where nothing is. */
export function statisticsOf(material: ReportMaterial): Statistics | null {
  const { interview, questions, interviewerSeconds } = material;
  if (interview.practice) return null;
  const primary = primaryOf(questions);
  const attempts = questions.flatMap(({ takes }) => takes.map(({ attempt }) => attempt));
  const measured = attempts.flatMap(({ delivery }) => (delivery ? [delivery] : []));
  const response = medianOf(
    measured.flatMap(({ timeToFirstWord }) => (timeToFirstWord === null ? [] : [timeToFirstWord])),
  );
  const marks = primary
    .flatMap(({ question, takes, bestId }) => {
      const overall = takes.find(({ attempt }) => attempt.id === bestId)?.attempt.overall ?? null;
      return overall === null ? [] : [{ number: question.position + 1, text: question.text, overall }];
    })
    .toSorted((one, other) => other.overall - one.overall);
  const [best] = marks;
  const weakest = marks.at(-1);
  const apart = best && weakest && best.overall > weakest.overall;
  const answered = primary.filter(({ takes }) => takes.length > 0).length;
  const end = Math.max(
    interview.endedAt ?? interview.lastActiveAt,
    ...attempts.map(({ endedAt }) => endedAt),
  );
  return {
    questions: primary.length,
    answered,
    skipped: primary.length - answered,
    takes: attempts.length,
    seconds: Math.max(0, end - interview.createdAt) / 1000,
    candidateSeconds:
      measured.length > 0 ? measured.reduce((sum, { speechSeconds }) => sum + speechSeconds, 0) : null,
    interviewerSeconds,
    responseSeconds: response === null ? null : oneDecimal(response),
    best: apart ? best : null,
    weakest: apart ? weakest : null,
  };
}
