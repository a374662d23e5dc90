import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import { bestOf } from './attempts';
import type { Database } from './database';
import { questionsOf, readInterview } from './interviews';
import { isRunning } from './journal';

/** One attempt with what the coach said, and whether its story is in the library. */
export type Take = { attempt: Attempt; feedback: Feedback | null; storyId: string | null };
export type QuestionSheet = { question: Question; takes: Take[]; bestId: string | null };

/** An interview as it is read afterwards. `running` tells that its owner was at work a moment ago. */
export type InterviewSheet = {
  interview: InterviewRecord;
  job: Job | null;
  questions: QuestionSheet[];
  running: boolean;
};

/** Everything of one interview but the sound; null where it is not there or deleted. */
export async function readInterviewSheet(
  database: Database,
  id: string,
  now: number,
): Promise<InterviewSheet | null> {
  const interview = await readInterview(database, id);
  if (!interview) return null;
  const questions = await questionsOf(database, id);
  const attempts = await database.attempts.where({ interviewId: id }).sortBy('take');
  const feedback = await database.feedback.where({ interviewId: id }).toArray();
  const ids = attempts.map((attempt) => attempt.id);
  const stories = await database.stories.where('sourceAttemptId').anyOf(ids).toArray();

  const takeOf = (attempt: Attempt): Take => ({
    attempt,
    feedback: feedback.find((each) => each.attemptId === attempt.id) ?? null,
    storyId:
      stories.find((story) => story.sourceAttemptId === attempt.id && story.deletedAt === null)?.id ?? null,
  });
  return {
    interview,
    job: (interview.jobId && (await database.jobs.get(interview.jobId))) || null,
    questions: questions.map((question) => {
      const own = attempts.filter((attempt) => attempt.questionId === question.id);
      return { question, takes: own.map(takeOf), bestId: bestOf(own)?.id ?? null };
    }),
    running: await isRunning(database, id, now),
  };
}
