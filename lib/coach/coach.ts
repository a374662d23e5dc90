import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery } from '@/lib/domain/delivery/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { Feedback, FeedbackDraft } from '@/lib/domain/coaching/feedback';
import type { Identifier } from '@/lib/domain/identifier';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import type { MeteredUsage } from '@/lib/domain/usage';

/** Everything a coach may know about one answer. All texts in it are data, whoever wrote them. */
export type ReviewInput = {
  attempt: Pick<Attempt, 'id' | 'transcript' | 'verbatim' | 'mode'>;
  interviewId: Identifier;
  question: Question;
  /** The primary question where `question` is a follow-up; else null. */
  parentQuestionText: string | null;
  job: Job | null;
  /** May be empty. Its numbers may appear in a rewrite. */
  resumeExcerpt: string;
  /** Null for a typed answer. */
  delivery: Delivery | null;
  /** Earlier takes of this question, oldest first. */
  history: readonly { take: number; overall: number | null }[];
  /** BCP 47. */
  language: string;
  candidateName: string;
  /** Words only, no numbers. */
  practice: boolean;
};

export type ReviewEvent =
  /** At most once per review, as early as the question's last letter is known. */
  | { type: 'followUp'; text: string; kind: 'missing_star' | 'low_relevance' }
  /** Already checked: no unproven score and no invented figure is ever in it. */
  | { type: 'draft'; draft: FeedbackDraft }
  | { type: 'used'; usage: MeteredUsage };

/**
 * `feedback` with a `notice` was made by the built-in coach because the model could not be reached, and says so.
 * `failure` means that the model answered twice and was of no use; what the built-in coach would say comes with it,
 * unless the review was stopped by its caller.
 */
export type ReviewResult =
  { feedback: Feedback; notice: Failure | null } | { failure: Failure; builtIn: Feedback | null };

/** Reviews one answer. Never throws; a stopped signal ends it early with a failure. */
export interface Coach {
  review(
    input: ReviewInput,
    signal: AbortSignal,
    onEvent: (event: ReviewEvent) => void,
  ): Promise<ReviewResult>;
}
