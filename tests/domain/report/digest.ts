import type { Digest } from '@/lib/domain/history/digest';
import { now } from '../../store/rows';

/** An answer as lists and charts know it. Takes of one interview are of one question unless a test says otherwise. */
export const aDigest = (change: Partial<Digest> = {}): Digest => {
  const { interviewId = 'interview', position = 0, take = 1 } = change;
  const questionId = change.questionId ?? `${interviewId}.q${position}`;
  return {
    attemptId: `${questionId}.${take}`,
    interviewId,
    questionId,
    recordingId: null,
    take,
    mode: 'spoken',
    state: 'coached',
    notScored: null,
    endedAt: now,
    seconds: 60,
    question: 'Tell me about a time you disagreed with a manager.',
    position,
    isFollowUp: false,
    kind: 'behavioural',
    competency: 'Conflict',
    overall: 7,
    content: 7,
    delivery: 7,
    criteria: {},
    wordCount: 140,
    wordsPerMinute: 145,
    fillersPerMinute: 3,
    longPauses: 0,
    ...change,
  };
};
