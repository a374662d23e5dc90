import { z } from 'zod';
import { Channel } from '@/lib/domain/recording';
import type { ReportMaterial } from './report-material';

/** One thing said, in the order in which it was said. */
export const TranscriptLine = z.object({
  id: z.string(),
  /** Seconds from the start of the interview. */
  at: z.number().nonnegative(),
  speaker: Channel,
  /** Empty where the speaker gave no name. */
  name: z.string(),
  text: z.string(),
  /** The question it belongs to, from 1; null outside of questions. */
  number: z.number().int().nullable(),
  /** Where it stands: as a turn of the conversation; or, where none was written, as an answer or a question. */
  from: z.enum(['turn', 'answer', 'question']),
});
export type TranscriptLine = z.infer<typeof TranscriptLine>;

type Timed = Omit<TranscriptLine, 'at'> & { moment: number };

/**
 * Everything both sides said. Turns come first; an attempt of which no turn was written stands with its own words, and a
 * question that nobody wrote down as said stands before its first answer. Words that the candidate has corrected stand
 * as corrected.
 */
export function transcriptOf(material: ReportMaterial): TranscriptLine[] {
  const { interview, questions, turns } = material;
  const numbers = new Map(questions.map(({ question }) => [question.id, question.position + 1]));
  const attempts = new Map(
    questions.flatMap(({ takes }) => takes.map(({ attempt }) => [attempt.id, attempt] as const)),
  );
  const nameAt = (number: number | null): string =>
    material.interviewers[((number ?? 1) - 1) % Math.max(1, material.interviewers.length)] ?? '';

  const corrected = new Set<string>();
  const lines = turns.flatMap((turn): Timed[] => {
    const number = (turn.questionId === null ? undefined : numbers.get(turn.questionId)) ?? null;
    const attempt = turn.attemptId === null ? undefined : attempts.get(turn.attemptId);
    const isCorrected = attempt !== undefined && attempt.verbatim !== null && turn.speaker === 'candidate';
    // What is corrected is corrected as a whole: of several turns the first one has all of the words.
    if (isCorrected && corrected.has(attempt.id)) return [];
    if (isCorrected) corrected.add(attempt.id);
    return [
      {
        id: turn.id,
        moment: turn.at,
        speaker: turn.speaker,
        name: turn.speaker === 'interviewer' ? nameAt(number) : material.candidate,
        text: isCorrected ? (attempt.transcript ?? turn.text) : turn.text,
        number,
        from: 'turn',
      },
    ];
  });

  const told = new Set(turns.map(({ attemptId }) => attemptId));
  const asked = new Set(
    turns.filter(({ speaker }) => speaker === 'interviewer').map((turn) => turn.questionId),
  );
  for (const { question, takes } of questions) {
    const number = question.position + 1;
    const begun = takes[0]?.attempt.startedAt ?? null;
    if (!asked.has(question.id) && begun !== null)
      lines.push({
        id: question.id,
        moment: begun,
        speaker: 'interviewer',
        name: nameAt(number),
        text: question.text,
        number,
        from: 'question',
      });
    for (const { attempt } of takes)
      if (!told.has(attempt.id) && attempt.transcript?.trim())
        lines.push({
          id: attempt.id,
          moment: attempt.startedAt,
          speaker: 'candidate',
          name: material.candidate,
          text: attempt.transcript,
          number,
          from: 'answer',
        });
  }
  const first = Math.min(interview.createdAt, ...lines.map(({ moment }) => moment));
  return lines
    .map((line, index) => ({ line, index }))
    .toSorted(
      (one, other) =>
        one.line.moment - other.line.moment || rank(one.line) - rank(other.line) || one.index - other.index,
    )
    .map(({ line: { moment, ...line } }) => ({
      ...line,
      at: (moment - first) / 1000,
    }));
}

/** Of what is noted for the same moment the question comes first. */
const rank = ({ speaker }: Timed): number => (speaker === 'interviewer' ? 0 : 1);
