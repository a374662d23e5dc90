import type { Attempt } from '@/lib/domain/attempt';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { inPracticeWords } from '@/lib/domain/coaching/practice-words';
import type { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import type { Resume } from '@/lib/domain/resume';
import type { Turn } from '@/lib/domain/turn';

/** One attempt with what the coach said, and the story in the library that was made of it. */
export type MaterialTake = { attempt: Attempt; feedback: Feedback | null; storyId: string | null };
/** A question with its takes in order; `bestId` names the best scored one. */
export type MaterialQuestion = { question: Question; takes: readonly MaterialTake[]; bestId: string | null };

/** Everything stored that a report is computed from. Nothing of it is asked of a model. */
export type ReportMaterial = {
  interview: InterviewRecord;
  job: Job | null;
  /** Primary questions in order, each followed by its follow-up. */
  questions: readonly MaterialQuestion[];
  turns: readonly Turn[];
  /** The resume that belongs to the job: tailored to it, else the master. */
  resume: Resume | null;
  /** Names of the interviewers, in the order of their turns. */
  interviewers: readonly string[];
  /** Empty where the candidate gave none. */
  candidate: string;
  /** Seconds of the interviewers' recorded lines; null where their sound is gone or was never made. */
  interviewerSeconds: number | null;
};

/** The take that speaks for a question: the best one; where none was scored the last one that was judged, else the last. */
export const takeOf = ({ takes, bestId }: MaterialQuestion): MaterialTake | null =>
  takes.find((take) => take.attempt.id === bestId) ??
  takes.findLast((take) => take.feedback?.content) ??
  takes.at(-1) ??
  null;

/** What was said about the content of a take; in practice without sentences that count or measure. */
export function saidOf(
  { attempt, feedback }: MaterialTake,
  practice: boolean,
): CoachFeedback['content_feedback'] | null {
  const content = feedback?.content?.content_feedback ?? null;
  return content && inPracticeWords(content, { practice, transcript: attempt.transcript ?? '' });
}

/** What each criterion of a take came to; one that was not judged is not there. Nothing for a take without a score. */
export const criteriaOf = ({ attempt, feedback }: MaterialTake): Partial<Record<Criterion, number>> =>
  attempt.overall === null
    ? {}
    : Object.fromEntries(
        (feedback?.sheet.parts ?? []).flatMap(({ criterion, value }) =>
          value === null ? [] : [[criterion, value]],
        ),
      );

/** Primary questions only: follow-ups never count towards a score. */
export const primaryOf = (questions: readonly MaterialQuestion[]): readonly MaterialQuestion[] =>
  questions.filter(({ question }) => question.followUpOf === null);
