import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { overallOf } from '@/lib/domain/interview/interview-moves';
import type { Database } from './database';
import { digestTables, keepDigest } from './digests';

/**
 * Keeps an attempt's feedback and writes its result into the attempt and into the interview's overall, in one
 * transaction. Feedback for an attempt that was deleted meanwhile is dropped. Returns the attempt as it is now.
 */
export function keepFeedback(database: Database, feedback: Feedback): Promise<Attempt | null> {
  const { attempts, interviews } = database;
  return database.transaction('rw', [...digestTables(database), interviews], async () => {
    const attempt = await attempts.get(feedback.attemptId);
    if (!attempt) return null;
    const { overall, notScored } = feedback.sheet;
    const state = overall === null ? ('notScored' as const) : ('coached' as const);
    const coached: Attempt = { ...attempt, state, overall, notScored, failure: null };
    await database.feedback.put(feedback);
    await attempts.put(coached);
    await keepDigest(database, coached.id);
    await interviews.update(attempt.interviewId, {
      overall: await interviewOverall(database, attempt.interviewId),
    });
    return coached;
  });
}

export async function readFeedback(database: Database, attemptId: string): Promise<Feedback | null> {
  return (await database.feedback.get(attemptId)) ?? null;
}

/** The mean of the best takes of the answered primary questions, from what is stored; null where none is scored. */
export async function interviewOverall(database: Database, interviewId: string): Promise<number | null> {
  const questions = await database.questions.where({ interviewId }).toArray();
  const attempts = await database.attempts.where({ interviewId }).toArray();
  const takes = Object.groupBy(
    attempts.map(({ id, questionId, take, overall }) => ({ attemptId: id, questionId, take, overall })),
    (take) => take.questionId,
  );
  return overallOf({ questions, takes: takes as Record<string, (typeof takes)[string] & {}> });
}
