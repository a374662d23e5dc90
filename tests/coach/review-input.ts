import type { ReviewInput } from '@/lib/coach/coach';
import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import type { Job } from '@/lib/domain/job';
import { answers, type Answer, type AnswerName } from './answers';

export const job: Job = {
  id: 'job-1',
  title: 'Product Engineer',
  company: 'Northwind',
  skills: ['prototyping', 'checkout', 'ISO 27001', 'TypeScript'],
  competencies: ['Collaboration'],
  summary: 'Builds checkout flows with design.',
  posting:
    'We look for a product engineer with 5 years of experience, prototyping, TypeScript and ISO 27001.',
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
};

/** A review of one of the recorded answers, spoken at 140 words a minute or so. */
export function reviewOf(name: AnswerName, change: Partial<ReviewInput> = {}): ReviewInput {
  const answer: Answer = answers[name];
  const seconds = Math.max(16, answer.transcript.split(/\s+/).length / 2.3);
  return {
    attempt: { id: 'attempt-1', transcript: answer.transcript, verbatim: null, mode: 'spoken' },
    interviewId: 'interview-1',
    question: {
      id: 'question-1',
      interviewId: 'interview-1',
      position: 0,
      text: answer.question,
      kind: answer.kind,
      competency: answer.competency,
      followUpOf: null,
      source: 'bank',
    },
    parentQuestionText: null,
    job,
    resumeExcerpt: 'Led a team of 6. Cut hosting costs by 18%.',
    delivery: measureDelivery({
      transcript: answer.transcript,
      speech: [{ start: 1, end: 1 + seconds }],
      durationSeconds: seconds + 2,
      levels: { stepSeconds: 0.02, decibels: Array.from({ length: Math.round(seconds * 50) }, () => -22) },
      waveform: [0.2, 0.6, 0.3],
    }),
    history: [],
    language: 'en-US',
    candidateName: 'Ada',
    practice: false,
    ...change,
  };
}

/** The same review of other words. */
export const saying = (transcript: string | null, change: Partial<ReviewInput> = {}): ReviewInput =>
  reviewOf('strong', { ...change, attempt: { id: 'attempt-1', transcript, verbatim: null, mode: 'spoken' } });
