import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import type { Database, InterviewRow } from './database';
import { digestTables, keepDigestsOf } from './digests';
import { interviewOverall } from './feedback';
import { holdJob } from './jobs';
import { isRunning } from './journal';

/** What an interview starts with. A `Going` fits. */
export type InterviewStart = { interview: InterviewRecord; job: Job | null; questions: readonly Question[] };

/** Writes an interview, its job and its questions, all or nothing; twice is once. */
export function openInterview(database: Database, start: InterviewStart): Promise<void> {
  const { interviews, jobs, questions } = database;
  return database.transaction('rw', [...digestTables(database), interviews, jobs], async () => {
    if (start.job) await holdJob(database, start.job);
    await interviews.put(start.interview);
    await questions.bulkPut([...start.questions]);
    await keepDigestsOf(
      database,
      start.questions.map(({ id }) => id),
    );
  });
}

/** Adds a follow-up; twice is once. */
export function addQuestion(database: Database, question: Question): Promise<void> {
  return database.transaction('rw', digestTables(database), async () => {
    await database.questions.put(question);
    await keepDigestsOf(database, [question.id]);
  });
}

/**
 * Writes an interview's present state, with what its stored answers come to: some may be deleted by now. One that was
 * deleted meanwhile stays deleted; a later sign of life stays.
 */
export async function updateInterview(database: Database, interview: InterviewRecord): Promise<void> {
  const { interviews, questions, attempts } = database;
  const { id, lastActiveAt } = interview;
  await database.transaction('rw', interviews, questions, attempts, async () => {
    const overall = await interviewOverall(database, id);
    await interviews.where({ id }).modify((row) => {
      Object.assign(row, interview, { overall, lastActiveAt: Math.max(row.lastActiveAt, lastActiveAt) });
    });
  });
}

export async function readInterview(database: Database, id: string): Promise<InterviewRecord | null> {
  const row = await database.interviews.get(id);
  return row && row.deletedAt === undefined ? row : null;
}

/** All interviews but those in the undo window, the newest first. */
export async function listInterviews(database: Database): Promise<InterviewRow[]> {
  const rows = await database.interviews.orderBy('createdAt').reverse().toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** Primary questions in order, each followed by its follow-up. */
export async function questionsOf(database: Database, interviewId: string): Promise<Question[]> {
  const questions = await database.questions.where({ interviewId }).toArray();
  return questions.sort(
    (left, right) =>
      left.position - right.position || Number(left.followUpOf !== null) - Number(right.followUpOf !== null),
  );
}

/** The texts asked in the latest interviews, and the bank's words where a model worded them: the plan avoids both. */
export async function recentQuestionTexts(database: Database, interviews = 10): Promise<string[]> {
  const latest = await database.interviews.orderBy('createdAt').reverse().limit(interviews).primaryKeys();
  const questions = await database.questions.where('interviewId').anyOf(latest).toArray();
  return questions
    .filter((question) => question.followUpOf === null)
    .flatMap(({ text, wordedFrom }) => (wordedFrom === undefined ? [text] : [text, wordedFrom]));
}

/**
 * Hides an interview; it goes for good when the undo window is over and a purge comes by. False where it is going
 * on and therefore stays.
 */
export async function deleteInterview(database: Database, id: string, now: number): Promise<boolean> {
  if (await isRunning(database, id, now)) return false;
  await database.interviews.update(id, { deletedAt: now });
  return true;
}

/** False where it is too late: the rows are gone. */
export async function undoDeleteInterview(database: Database, id: string): Promise<boolean> {
  const found = await database.interviews.where({ id }).modify((row) => {
    delete row.deletedAt;
  });
  return found > 0;
}
