import type { Digest } from '@/lib/domain/history/digest';
import { hrefOf } from '@/components/library/route';

/** Where an answer is read: in the report of its interview, open and in view. */
export const answerHref = ({ interviewId, attemptId }: Pick<Digest, 'interviewId' | 'attemptId'>): string =>
  hrefOf('interviews', interviewId, new URLSearchParams({ answer: attemptId }));
