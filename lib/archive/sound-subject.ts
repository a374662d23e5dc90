import type { Database } from '@/lib/store/database';

/** What the interview was rehearsed for, by name; the product's where it was for nothing in particular. */
export async function jobOf(database: Database, interviewId: string): Promise<readonly string[]> {
  const interview = await database.interviews.get(interviewId);
  const job = interview?.jobId ? await database.jobs.get(interview.jobId) : undefined;
  const names = job ? [job.company, job.title].filter((name) => name !== '') : [];
  return names.length > 0 ? names : ['greenroom'];
}

/** The question that an attempt answers, where it is known, and which take of it this is. */
export async function questionOf(database: Database, attemptId: string | null): Promise<readonly string[]> {
  const attempt = attemptId === null ? undefined : await database.attempts.get(attemptId);
  const question = attempt && (await database.questions.get(attempt.questionId));
  return attempt && question ? [String(attempt.take), question.text] : [];
}
