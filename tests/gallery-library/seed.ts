import { unmeasured } from '../helpers/delivery';
import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { dayMs } from '@/lib/domain/expiry';
import { keepAttempt } from '@/lib/store/attempts';
import { appendChunks } from '@/lib/store/chunks';
import { resetEverything, type Database } from '@/lib/store/database';
import { keepFeedback } from '@/lib/store/feedback';
import { openInterview } from '@/lib/store/interviews';
import { openRecording } from '@/lib/store/recordings';
import { saveStory } from '@/lib/store/stories';
import { seedInterviewers } from './seed-interviewers';
import { interviews, job, questionsOf, said, stories } from './seed-rows';

const sampleRate = 16_000;

/** A library as it looks after some weeks of rehearsal. For screenshots and render tests. */
export async function seed(database: Database, now: number): Promise<void> {
  await resetEverything(database);
  await seedInterviewers(database, now);
  const [first, second, third] = interviews(now);
  await openInterview(database, { interview: first!, job, questions: questionsOf(first!) });
  await openInterview(database, {
    interview: second!,
    job: null,
    questions: questionsOf(second!).slice(0, 1),
  });
  await openInterview(database, { interview: third!, job: null, questions: questionsOf(third!).slice(0, 1) });
  const q0 = { interviewId: 'interview-1', questionId: 'interview-1.q0' };
  await keep(
    database,
    now,
    { ...q0, id: 'interview-1.q0.2', take: 1 },
    5.6,
    'It takes a while until we hear what you did.',
    38,
  );
  await keep(
    database,
    now,
    { ...q0, id: 'interview-1.q0.4', take: 2 },
    7.5,
    'A real story that stops just before the result.',
    52,
  );
  const follow = { ...q0, questionId: 'interview-1.q0.follow-up' };
  await keep(
    database,
    now,
    { ...follow, id: 'interview-1.q0.follow-up.6', take: 1, mode: 'typed' },
    6.9,
    'Now the result has a number.',
    0,
  );
  const q1 = { ...q0, questionId: 'interview-1.q1' };
  await keep(
    database,
    now,
    { ...q1, id: 'interview-1.q1.8', take: 1, transcript: 'I would, um.' },
    null,
    null,
    7,
  );
  for (const [index, part] of stories(now).entries()) {
    await saveStory(database, {
      id: `story-${index + 1}`,
      tags: [],
      jobId: null,
      questionText: 'Tell me about a time you disagreed with a manager.',
      situation: '',
      task: '',
      action: '',
      result: '',
      originalTranscript: index < 2 ? said : '',
      notes: '',
      sourceAttemptId: null,
      copiedFrom: null,
      versions: [],
      createdAt: now - 9 * dayMs,
      updatedAt: now,
      deletedAt: null,
      title: '',
      category: '',
      polishedAnswer: '',
      ...part,
    });
  }
}

async function keep(
  database: Database,
  now: number,
  part: Pick<Attempt, 'id' | 'interviewId' | 'questionId' | 'take'> & Partial<Attempt>,
  overall: number | null,
  headline: string | null,
  seconds: number,
): Promise<void> {
  const recordingId = seconds > 0 ? `recording-${part.id}` : null;
  const createdAt = now - dayMs;
  if (recordingId) {
    const place = { clockId: 'clock', sampleRate, startSample: 0, channel: 'candidate' as const };
    await openRecording(
      database,
      { id: recordingId, interviewId: part.interviewId, attemptId: part.id, createdAt, ...place },
      30,
    );
    const tone = Int16Array.from(
      { length: seconds * sampleRate },
      (_, sample) =>
        9_000 * loudness(sample / sampleRate / seconds) * Math.sin((sample * 2 * Math.PI * 180) / sampleRate),
    );
    await appendChunks(database, recordingId, [
      { recordingId, index: 0, startSample: 0, samples: tone.buffer },
    ]);
  }
  await keepAttempt(database, {
    mode: 'spoken',
    transcript: said,
    verbatim: null,
    selfRating: null,
    startedAt: createdAt,
    endedAt: createdAt + seconds * 1000,
    recordingId,
    delivery: seconds > 0 ? delivery(seconds) : null,
    state: 'kept',
    notScored: null,
    failure: null,
    overall: null,
    ...part,
  });
  await keepFeedback(database, feedback(part, overall, headline, now));
}

/** Speech-like: syllables, with a pause in the middle. */
const loudness = (share: number): number =>
  Math.abs(share - 0.55) < 0.04 ? 0.02 : 0.25 + 0.6 * Math.abs(Math.sin(share * 97) * Math.cos(share * 31));

const delivery = (seconds: number): Delivery => ({
  durationSeconds: seconds,
  answerSeconds: seconds,
  speechSeconds: seconds * 0.9,
  wordCount: 90,
  wordsPerMinute: 142,
  fillers: [],
  fillersPerMinute: 4,
  longPauses: [],
  speech: [{ start: 0, end: seconds }],
  timeToFirstWord: 1,
  talkRatio: 0.9,
  loudnessRange: 6,
  fading: 1,
  ...unmeasured,
  waveform: Array.from({ length: 200 }, (_, point) => loudness(point / 200)),
});

const feedback = (
  part: Pick<Attempt, 'id' | 'interviewId' | 'questionId'>,
  overall: number | null,
  headline: string | null,
  now: number,
): Feedback => ({
  attemptId: part.id,
  interviewId: part.interviewId,
  questionId: part.questionId,
  coach: 'model',
  sheet: {
    overall,
    content: overall,
    delivery: overall,
    notScored: overall === null ? 'tooShort' : null,
    parts: [],
  },
  content: headline === null ? null : content(headline),
  mended: [],
  modelVersion: 'coach',
  promptVersion: '1',
  policyVersion: '1',
  createdAt: now,
});

const content = (headline: string): Feedback['content'] => ({
  follow_up: { should_ask: false, question_text: '', reason: '' },
  evidence: { star: [], relevance: [], clarity: [], impact: [] },
  scoring: {
    overall: null,
    content: null,
    delivery: null,
    content_breakdown: { star: null, relevance: null, clarity: null, impact: null },
    delivery_breakdown: {
      pace: null,
      fillers: null,
      pauses: null,
      confidence: null,
      eye_contact_proxy: null,
    },
  },
  content_feedback: {
    headline,
    top_strengths: [],
    top_improvements: [],
    star_checklist: null,
    kind_checklist: [],
    relevance_note: '',
    one_action_tip: '',
  },
  delivery_feedback: {
    headline: '',
    metrics: { wpm: null, filler_count: null, long_pause_count: null, clarity_note: '' },
    one_action_tip: '',
  },
  rewrite: {
    polished_answer: '',
    star_version: { situation: '', task: '', action: '', result: '' },
    keywords_to_include: [],
    claims: [],
  },
  coach_notes: [],
  library_suggestion: { should_save: false, suggested_title: '', category: '', why_save: '' },
  metadata: { model_version: '', policy_version: '1', eye_contact_available: false, follow_up_type: 'none' },
});
