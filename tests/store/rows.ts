import { afterEach } from 'vitest';
import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Going } from '@/lib/domain/interview/interview-state';
import { noCost } from '@/lib/domain/cost/price';
import type { Job } from '@/lib/domain/job';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Question } from '@/lib/domain/questions/question';
import type { Story } from '@/lib/domain/story';
import { appendChunks } from '@/lib/store/chunks';
import { openDatabase, type Database } from '@/lib/store/database';
import { openRecording, type RecordingStart } from '@/lib/store/recordings';

/** The moment at which every test plays. */
export const now = Date.UTC(2026, 4, 4, 9, 0, 0);
export const sampleRate = 16_000;

const opened: Database[] = [];

/** A database of its own for one test; deleted after it. */
export function freshDatabase(): Database {
  const database = openDatabase(`test-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.delete()));
});

export const anInterview = (change: Partial<InterviewRecord> = {}): InterviewRecord => ({
  id: 'interview',
  jobId: null,
  personaIds: ['maya'],
  turnMode: 'coach',
  kind: 'mixed',
  practice: false,
  opening: 'welcome',
  minutes: null,
  answerLimit: null,
  difficulty: 'adaptive',
  rateFirst: false,
  language: 'en',
  questionCount: 2,
  state: 'inProgress',
  providerKind: 'device',
  site: 'meet.google.com',
  createdAt: now,
  lastActiveAt: now,
  endedAt: null,
  overall: null,
  ...change,
});

export const aJob = (): Job => ({
  id: 'job',
  title: 'Nurse',
  company: 'A clinic',
  skills: [],
  competencies: [],
  summary: '',
  posting: 'We are looking for a nurse.',
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
});

export const aQuestion = (change: Partial<Question> = {}): Question => ({
  id: 'question-0',
  interviewId: 'interview',
  position: 0,
  text: 'Tell me about a time you disagreed with a manager.',
  kind: 'behavioural',
  competency: 'collaboration',
  followUpOf: null,
  source: 'bank',
  ...change,
});

export const anAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'question-0.1',
  interviewId: 'interview',
  questionId: 'question-0',
  take: 1,
  mode: 'spoken',
  transcript: null,
  verbatim: null,
  selfRating: null,
  startedAt: now,
  endedAt: now + 60_000,
  recordingId: null,
  delivery: null,
  state: 'kept',
  notScored: null,
  failure: null,
  overall: null,
  ...change,
});

export const aFeedback = (change: Partial<Feedback> & { overall?: number | null } = {}): Feedback => {
  const { overall = 7.5, ...rest } = change;
  return {
    attemptId: 'question-0.1',
    interviewId: 'interview',
    questionId: 'question-0',
    coach: 'builtIn',
    sheet: {
      overall,
      content: overall,
      delivery: null,
      notScored: overall === null ? 'tooShort' : null,
      parts: [],
    },
    content: null,
    mended: [],
    modelVersion: 'rubric',
    promptVersion: '1',
    policyVersion: '1',
    createdAt: now + 61_000,
    ...rest,
  };
};

export const aStory = (change: Partial<Story> = {}): Story => ({
  id: 'story',
  title: 'The release that waited',
  category: 'collaboration',
  tags: [],
  jobId: null,
  questionText: 'Tell me about a time you disagreed with a manager.',
  situation: 'A release was due with a known fault.',
  task: 'I had to speak up.',
  action: 'I showed the numbers.',
  result: 'We waited, and support calls fell by [X%].',
  originalTranscript: 'Um so there was this release.',
  polishedAnswer: 'I asked to hold a release, and support calls fell by [X%].',
  notes: '',
  sourceAttemptId: 'question-0.1',
  copiedFrom: null,
  versions: [],
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  ...change,
});

export const aGoing = (change: Partial<Going> = {}): Going => ({
  interview: anInterview(),
  job: null,
  personas: [builtInPersonas[0]!],
  scenario: '',
  interviewPhase: 'questions',
  spares: {},
  candidateName: 'Ada',
  questions: [aQuestion(), aQuestion({ id: 'question-1', position: 1 })],
  currentId: 'question-0',
  takes: {},
  connection: 'ready',
  hears: true,
  round: 2,
  notice: null,
  begunAt: null,
  seenAt: null,
  cost: noCost,
  costCap: null,
  metered: true,
  answers: [],
  debriefing: false,
  lookingAt: null,
  ...change,
});

export const aRecordingStart = (change: Partial<RecordingStart> = {}): RecordingStart => ({
  id: 'recording',
  interviewId: 'interview',
  attemptId: 'question-0.1',
  channel: 'candidate',
  clockId: 'clock',
  sampleRate,
  startSample: 0,
  createdAt: now,
  ...change,
});

/** Opens a recording and writes one chunk per list of samples, one after the other on the clock. */
export async function recorded(
  database: Database,
  change: Partial<RecordingStart> = {},
  chunks: readonly (readonly number[])[] = [
    [1, 2, 3],
    [4, 5, 6],
  ],
): Promise<string> {
  const { id, startSample } = await openRecording(database, aRecordingStart(change), 30);
  let position = startSample;
  for (const [index, samples] of chunks.entries()) {
    const chunk = { recordingId: id, index, startSample: position, samples: new Int16Array(samples).buffer };
    await appendChunks(database, id, [chunk]);
    position += samples.length;
  }
  return id;
}
