import { contentOf, deliveryOf } from '../../tests/helpers/coached.ts';
import type { Attempt } from '@/lib/domain/attempt';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { Criterion } from '@/lib/domain/coaching/score-sheet';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Question } from '@/lib/domain/questions/question';
import type { Recording } from '@/lib/domain/recording';
import type { Story } from '@/lib/domain/story';
import { chance, sentences, subjectOf } from './store-words.ts';

// Rows of a candidate who has rehearsed for years: made up, of the sizes that real ones have.

const kinds = ['behavioural', 'technical', 'leadership', 'systemDesign'] as const;
const hour = 3_600_000;
/** Two interviews a day. */
const apart = 12 * hour;

export function interviewAt(index: number, now: number): InterviewRecord & { tags: string[] } {
  const createdAt = now - (index + 1) * (apart / 12);
  return {
    id: `bench-${String(index)}`,
    jobId: null,
    personaIds: [builtInPersonas[index % builtInPersonas.length]?.id ?? 'maya'],
    turnMode: 'coach',
    kind: kinds[index % kinds.length] ?? 'behavioural',
    practice: false,
    opening: 'welcome',
    minutes: null,
    answerLimit: null,
    difficulty: 'adaptive',
    rateFirst: false,
    language: 'en',
    questionCount: 5,
    state: 'completed',
    providerKind: 'openai',
    site: 'meet.google.com',
    createdAt,
    lastActiveAt: createdAt + hour / 2,
    endedAt: createdAt + hour / 2,
    overall: Math.round(chance(index) * 60 + 30) / 10,
    tags: index % 5 === 0 ? ['redo'] : [],
  };
}

export const questionAt = (interview: InterviewRecord, position: number, seed: number): Question => ({
  id: `${interview.id}.q${String(position)}`,
  interviewId: interview.id,
  position,
  text: `Tell me about a time when ${subjectOf(seed)} and you had to decide. What did you do?`,
  kind: interview.kind === 'mixed' ? 'behavioural' : interview.kind,
  competency: ['ownership', 'collaboration', 'impact', 'delivery'][seed % 4] ?? '',
  followUpOf: null,
  source: 'bank',
});

/** About 150 words, a waveform of 200 points, fillers, pauses and stretches of speech. */
export function attemptAt(question: Question, startedAt: number, seed: number): Attempt {
  const seconds = 60 + Math.floor(chance(seed) * 60);
  const at = (share: number): number => Math.round(seconds * share * 100) / 100;
  return {
    id: `${question.id}.1`,
    interviewId: question.interviewId,
    questionId: question.id,
    take: 1,
    mode: 'spoken',
    transcript: sentences(seed, 150),
    verbatim: null,
    selfRating: null,
    startedAt,
    endedAt: startedAt + seconds * 1000,
    recordingId: null,
    delivery: deliveryOf({
      durationSeconds: seconds,
      wordCount: 150,
      fillers: Array.from({ length: 8 }, (_, index) => ({
        word: 'um',
        certain: true,
        weight: 1,
        at: at(index / 8),
        from: index * 40,
        to: index * 40 + 2,
      })),
      speech: Array.from({ length: 24 }, (_, index) => ({
        start: at(index / 24),
        end: at((index + 0.8) / 24),
      })),
      longPauses: [{ start: at(0.4), end: at(0.45) }],
      waveform: Array.from({ length: 200 }, (_, point) => Math.round(chance(seed + point) * 1000) / 1000),
    }),
    state: 'coached',
    notScored: null,
    failure: null,
    overall: Math.round(chance(seed) * 60 + 35) / 10,
  };
}

export function feedbackAt(attempt: Attempt, seed: number): Feedback {
  const { overall } = attempt;
  return {
    attemptId: attempt.id,
    interviewId: attempt.interviewId,
    questionId: attempt.questionId,
    coach: 'model',
    sheet: {
      overall,
      content: overall,
      delivery: overall,
      notScored: null,
      parts: Criterion.options.map((criterion) => ({
        criterion,
        value: overall,
        weight: 0.25,
        receipts: [{ type: 'quote', quote: sentences(seed, 12) }],
      })),
    },
    content: contentOf({
      strengths: [sentences(seed + 1, 14), sentences(seed + 2, 14)],
      improvements: [sentences(seed + 3, 14), sentences(seed + 4, 14)],
      star: ['present', 'weak', 'present', 'missing'],
      tip: sentences(seed + 5, 14),
    }),
    mended: [],
    modelVersion: 'bench',
    promptVersion: '1',
    policyVersion: '1',
    createdAt: attempt.endedAt,
  };
}

export const storyAt = (index: number, now: number): Story => ({
  id: `story-${String(index)}`,
  title: `${subjectOf(index)}, and what came of it`.slice(0, 120),
  category: ['Ownership', 'Collaboration', 'Trade-offs', 'Leadership'][index % 4] ?? '',
  tags: index % 3 === 0 ? ['calm'] : [],
  jobId: null,
  questionText: `Tell me about a time when ${subjectOf(index)}.`,
  situation: sentences(index, 25),
  task: sentences(index + 1, 18),
  action: sentences(index + 2, 40),
  result: sentences(index + 3, 20),
  originalTranscript: sentences(index + 4, 150),
  polishedAnswer: sentences(index + 5, 120),
  notes: '',
  sourceAttemptId: null,
  copiedFrom: null,
  versions: [],
  createdAt: now - index * hour,
  updatedAt: now - index * hour,
  deletedAt: null,
});

export const recordingAt = (
  id: string,
  interviewId: string,
  attemptId: string | null,
  at: number,
): Recording => ({
  id,
  interviewId,
  attemptId,
  channel: 'candidate',
  clockId: 'bench',
  sampleRate: 24_000,
  startSample: 0,
  sampleCount: 24_000 * 75,
  holds: [],
  state: 'encoded',
  mime: 'audio/webm',
  bytes: 300_000,
  createdAt: at,
  expiresAt: at + 1000 * 24 * hour,
  kept: false,
});
