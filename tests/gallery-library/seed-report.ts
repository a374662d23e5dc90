import type { Attempt } from '@/lib/domain/attempt';
import type { Criterion } from '@/lib/domain/coaching/score-sheet';
import { dayMs } from '@/lib/domain/expiry';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Question } from '@/lib/domain/questions/question';
import { keepAttempt } from '@/lib/store/attempts';
import { resetEverything, type Database } from '@/lib/store/database';
import { keepFeedback } from '@/lib/store/feedback';
import { openInterview } from '@/lib/store/interviews';
import { keepTurn } from '@/lib/store/turns';
import { contentOf, deliveryOf } from '../helpers/coached';
import { madeAnswers, type MadeAnswer } from './report-answers';
import { interviews, job } from './seed-rows';

const wanted = {
  ...job,
  skills: ['TypeScript', 'payments', 'Kubernetes', 'GraphQL'],
  competencies: ['Ownership', 'Conflict', 'Influence'],
};

/** What one answer came to: its score, and how it sounded. Null is an answer without a score. */
type Take = { overall: number | null; pace: number; fillers: number; pauses?: number };

async function keep(
  database: Database,
  id: string,
  change: Partial<InterviewRecord>,
  takes: readonly (readonly Take[])[],
): Promise<void> {
  const interview: InterviewRecord = {
    ...interviews(0)[0]!,
    id,
    jobId: wanted.id,
    questionCount: takes.length,
    ...change,
  };
  const { createdAt } = interview;
  const questions = takes.map((_, position) => questionOf(interview, position));
  const record = { ...interview, lastActiveAt: createdAt, endedAt: createdAt + takes.length * 300_000 };
  await openInterview(database, { interview: record, job: interview.jobId ? wanted : null, questions });
  for (const [position, own] of takes.entries()) {
    const question = questions[position]!;
    const at = createdAt + 60_000 + position * 280_000;
    await keepTurn(database, {
      id: `${question.id}.line`,
      interviewId: id,
      questionId: question.id,
      attemptId: null,
      speaker: 'interviewer',
      text: question.text,
      at,
      recordingId: null,
    });
    for (const [index, take] of own.entries())
      await keepTake(
        database,
        record,
        question,
        madeAnswers[position % madeAnswers.length]!,
        take,
        index + 1,
        at + 9_000 + index * 110_000,
      );
  }
}

const questionOf = (interview: InterviewRecord, position: number): Question => {
  const { text, competency } = madeAnswers[position % madeAnswers.length]!;
  return {
    id: `${interview.id}.q${position}`,
    interviewId: interview.id,
    position,
    text,
    kind: 'behavioural',
    competency,
    followUpOf: null,
    source: 'bank',
  };
};

async function keepTake(
  database: Database,
  interview: InterviewRecord,
  question: Question,
  answer: MadeAnswer,
  take: Take,
  number: number,
  startedAt: number,
): Promise<void> {
  const id = `${question.id}.${number}`;
  const attempt: Attempt = {
    id,
    interviewId: interview.id,
    questionId: question.id,
    take: number,
    mode: 'spoken',
    transcript: answer.said,
    verbatim: null,
    selfRating: null,
    startedAt,
    endedAt: startedAt + 62_000,
    recordingId: null,
    delivery: deliveryOf({
      wordsPerMinute: take.pace,
      fillersPerMinute: take.fillers,
      longPauses: Array.from({ length: take.pauses ?? 0 }, (_, index) => ({
        start: index * 10,
        end: index * 10 + 4,
      })),
    }),
    state: 'kept',
    notScored: null,
    failure: null,
    overall: null,
  };
  await keepAttempt(database, attempt);
  await keepTurn(database, {
    id: `${id}.turn`,
    interviewId: interview.id,
    questionId: question.id,
    attemptId: id,
    speaker: 'candidate',
    text: answer.said,
    at: startedAt,
    recordingId: null,
  });
  const { overall } = take;
  const near = (criterion: Criterion, offset: number) => ({
    criterion,
    value: Math.min(10, Math.max(0, (overall ?? 5) + offset)),
    weight: 0.25,
    receipts: [],
  });
  const notScored =
    overall !== null ? null : interview.practice ? ('practice' as const) : ('tooShort' as const);
  await keepFeedback(database, {
    attemptId: id,
    interviewId: interview.id,
    questionId: question.id,
    coach: 'model',
    sheet: {
      overall,
      content: overall,
      delivery: overall,
      notScored,
      parts:
        overall === null
          ? []
          : [
              near('structure', 0.6),
              near('relevance', 1),
              near('clarity', 0.3),
              near('impact', -1.2),
              near('pace', 1),
              near('fillers', -0.4),
              near('pauses', 0.8),
              near('steadiness', 0.2),
            ],
    },
    content:
      notScored === 'tooShort'
        ? null
        : {
            ...contentOf({
              strengths: answer.strengths,
              improvements: answer.improvements,
              tip: answer.tip,
              deliveryTip: answer.deliveryTip,
              star: answer.star,
              impact: answer.impact,
              save: answer.title,
            }),
          },
    mended: [],
    modelVersion: 'coach',
    promptVersion: '1',
    policyVersion: '1',
    createdAt: startedAt + 63_000,
  });
  await database.feedback.where({ attemptId: id }).modify((row) => {
    if (row.content) row.content.content_feedback.headline = answer.headline;
  });
}

const take = (overall: number | null, pace: number, fillers: number, pauses = 0): Take => ({
  overall,
  pace,
  fillers,
  pauses,
});

/** Interviews to read reports of: graded, practice, and one whose answers were all too short. */
export async function seedReports(database: Database, now: number): Promise<void> {
  await resetEverything(database);
  await keep(database, 'report-before', { createdAt: now - 8 * dayMs }, [
    [take(5.4, 171, 7.5, 1)],
    [take(6.1, 165, 6)],
    [take(4.2, 178, 8, 2)],
  ]);
  await keep(database, 'report', { createdAt: now - 3_600_000 }, [
    [take(5.6, 168, 6.5, 1), take(7.5, 152, 4)],
    [take(8.4, 161, 2.5)],
    [take(4.6, 118, 7.5, 2)],
  ]);
  await keep(database, 'practice', { createdAt: now - 2 * 3_600_000, practice: true }, [
    [take(null, 150, 3)],
    [take(null, 150, 3)],
  ]);
  await keep(database, 'unscored', { createdAt: now - 3 * 3_600_000, jobId: null, kind: 'behavioural' }, [
    [take(null, 0, 0)],
    [],
  ]);
  const at = now - 9 * dayMs;
  await database.resumes.put({
    id: 'resume',
    jobId: null,
    basedOn: null,
    title: 'Master',
    text: 'Product engineer. TypeScript, Docker, REST APIs, payments. Led a team of 4.',
    fileName: null,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  });
}

/** Months of rehearsal: slowly better, with a gap in between and days off. */
export const seedMonths = (database: Database, now: number, interviews = 34): Promise<void> =>
  // In one transaction: a disk that is asked hundreds of times for safety takes its time.
  database.transaction('rw', database.tables, () => writeMonths(database, now, interviews));

async function writeMonths(database: Database, now: number, interviews: number): Promise<void> {
  await resetEverything(database);
  for (let index = 0; index < interviews; index += 1) {
    const age = interviews - 1 - index;
    const days = age === 0 ? 0 : Math.round(age * 3.1 + (age > 14 ? 16 : 0));
    const progress = index / Math.max(1, interviews - 1);
    const wave = (share: number): number => Math.sin(index * share) * 0.7;
    // At noon, so that no interview is of two days, and of yesterday, so that none is yet to come.
    const createdAt = new Date(now - (days + 1) * dayMs).setHours(12, 0, 0, 0);
    await keep(
      database,
      `month-${index}`,
      {
        createdAt,
        jobId: index % 4 === 0 ? null : wanted.id,
        kind: index % 4 === 0 ? 'behavioural' : 'mixed',
      },
      [
        [
          take(
            5 + progress * 2.6 + wave(1.7),
            176 - progress * 26 + wave(2.3) * 9,
            8 - progress * 4.6 + wave(1.1) * 1.4,
            index % 5 === 0 ? 1 : 0,
          ),
        ],
        [
          take(
            5.6 + progress * 2.9 + wave(2.9),
            170 - progress * 20 + wave(1.3) * 8,
            7 - progress * 4 + wave(3.1),
          ),
        ],
        ...(index % 2
          ? [
              [
                take(
                  4.2 + progress * 1.4 + wave(0.9),
                  168 - progress * 16 + wave(1.9) * 7,
                  8 - progress * 3 + wave(2.2),
                  1,
                ),
              ],
            ]
          : []),
      ],
    );
  }
}
