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
  /** From the first to the last sign of life, seconds, without the time for which the interview was left. */
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

/** Nobody reads feedback for so long without a word: the interview was left, and taken up again (judgement). */
const longestSilenceMs = 30 * 60_000;

/** Seconds of an interview from sign to sign of life; what lies between two that are far apart is left out. */
function secondsOf({ interview, questions, turns }: ReportMaterial): number {
  const { createdAt, endedAt, lastActiveAt } = interview;
  const signs: { from: number; to: number }[] = [
    { from: createdAt, to: createdAt },
    ...questions.flatMap(({ takes }) =>
      takes.map(({ attempt }) => ({ from: attempt.startedAt, to: attempt.endedAt })),
    ),
    ...turns.map(({ at }) => ({ from: at, to: at })),
    { from: endedAt ?? lastActiveAt, to: endedAt ?? lastActiveAt },
  ].toSorted((one, other) => one.from - other.from);
  let reached = createdAt;
  let sum = 0;
  for (const { from, to } of signs) {
    const silence = Math.max(0, from - reached);
    const counted = silence > longestSilenceMs ? 0 : silence;
    sum += counted + Math.max(0, to - Math.max(reached, from));
    reached = Math.max(reached, to);
  }
  return sum / 1000;
}

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
  return {
    questions: primary.length,
    answered,
    skipped: primary.length - answered,
    takes: attempts.length,
    seconds: secondsOf(material),
    candidateSeconds:
      measured.length > 0 ? measured.reduce((sum, { speechSeconds }) => sum + speechSeconds, 0) : null,
    interviewerSeconds,
    responseSeconds: response === null ? null : oneDecimal(response),
    best: apart ? best : null,
    weakest: apart ? weakest : null,
  };
}
