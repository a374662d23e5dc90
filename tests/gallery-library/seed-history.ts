import { dayMs } from '@/lib/domain/expiry';
import { digestOf } from '@/lib/domain/history/digest';
import type { Attempt } from '@/lib/domain/attempt';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import { builtInPersonas } from '@/lib/domain/personas';
import { QuestionKind } from '@/lib/domain/questions/kind';
import type { Question } from '@/lib/domain/questions/question';
import type { Database, InterviewRow } from '@/lib/store/database';
import { job, said } from './seed-rows';

const jobNames = [
  ['Senior Product Engineer', 'Northwind Health'],
  ['Engineering Manager, Payments', 'Fjord & Sons'],
  ['Registered Nurse, Intensive Care', 'St. Brigid’s'],
  ['Staff Data Scientist', ''],
] as const;
const asked = [
  ['Tell me about a time you disagreed with a manager. What did you do?', 'Conflict'],
  ['Describe something you built that nobody asked for, and what became of it.', 'Ownership'],
  ['How would you keep a cache from serving stale prices during a sale?', 'Problem solving'],
  ['When did you last change your mind about something that mattered?', 'Communication'],
  ['Walk me through an incident that you led, from the first alert to the last meeting.', 'Leadership'],
] as const;
const tags = ['final round', 'phone screen', 'redo', 'went well', 'system design'];
const kinds = QuestionKind.options;

/** One of several, always the same for the same number. */
const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!;

/** So many interviews over the last months with five answers each, written at once. For pictures, and for measuring. */
export async function seedHistory(database: Database, now: number, count: number): Promise<void> {
  const jobs: Job[] = jobNames.map(([title, company], index) => ({
    ...job,
    id: `history-job-${index}`,
    title,
    company,
  }));
  const interviews = Array.from({ length: count }, (_, number) => anInterview(number, now));
  const questions = interviews.flatMap((interview, number) =>
    asked.map((_, position) => aQuestion(interview, number, position)),
  );
  const attempts = questions.map((question, number) =>
    anAnswer(question, number, interviews[Math.floor(number / asked.length)]!.createdAt),
  );
  await database.jobs.bulkPut(jobs);
  await database.interviews.bulkPut(interviews);
  await database.questions.bulkPut(questions);
  await database.attempts.bulkPut(attempts);
  await database.digests.bulkPut(
    attempts.map((attempt, index) => digestOf(attempt, questions[index] ?? null, null)),
  );
}

function anInterview(number: number, now: number): InterviewRow {
  const createdAt = now - number * 1.6 * dayMs - (number % 9) * 3_600_000;
  const state: InterviewRecord['state'] = number % 17 === 3 ? 'abandoned' : 'completed';
  return {
    id: `history-${number}`,
    jobId: number % 5 === 4 ? null : `history-job-${number % jobNames.length}`,
    personaIds: [pick(builtInPersonas, number).id],
    turnMode: 'coach',
    kind: number % 3 === 0 ? 'mixed' : pick(kinds, number),
    practice: number % 11 === 5,
    opening: 'straight',
    minutes: null,
    answerLimit: null,
    difficulty: 'adaptive',
    rateFirst: false,
    language: 'en',
    questionCount: asked.length,
    state,
    providerKind: 'device',
    site: 'meet.google.com',
    createdAt,
    lastActiveAt: createdAt,
    endedAt: createdAt + 1_500_000,
    overall: number % 13 === 6 ? null : 4 + ((number * 7) % 50) / 10,
    ...(number % 4 === 1 && { tags: [pick(tags, number), pick(tags, number + 2)] }),
  };
}

function aQuestion(interview: InterviewRow, number: number, position: number): Question {
  const [text, competency] = pick(asked, number + position);
  return {
    id: `${interview.id}.q${position}`,
    interviewId: interview.id,
    position,
    text,
    kind: pick(kinds, number + position),
    competency,
    followUpOf: null,
    source: 'bank',
  };
}

function anAnswer(question: Question, number: number, begun: number): Attempt {
  const startedAt = begun + (question.position + 1) * 240_000;
  const isScored = number % 14 !== 9;
  return {
    id: `${question.id}.1`,
    interviewId: question.interviewId,
    questionId: question.id,
    take: 1,
    mode: 'spoken',
    transcript: number % 50 === 0 ? `${said} It was about a submarine.` : said,
    verbatim: null,
    selfRating: null,
    startedAt,
    endedAt: startedAt + 30_000 + ((number * 37) % 150) * 1_000,
    recordingId: null,
    delivery: null,
    state: isScored ? 'coached' : 'notScored',
    notScored: isScored ? null : 'tooShort',
    failure: null,
    overall: isScored ? 3.5 + ((number * 11) % 60) / 10 : null,
  };
}
