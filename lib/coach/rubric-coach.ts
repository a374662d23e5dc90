import type { Failure } from '@/lib/domain/failure';
import { failure } from '@/lib/domain/failure';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { coachWords } from '@/lib/domain/messages/coach';
import type { Coach, ReviewInput } from './coach';
import { feedbackRecord, unscoredRecord } from './feedback-record';
import { abstention, contextOf, type ReviewContext } from './review-context';

/** The built-in coach's feedback; `because` says for the record why it spoke in a model's stead. */
export function builtInRecord(context: ReviewContext, because: Failure | null, now: () => number): Feedback {
  const { sheet, content } = context.builtIn;
  return feedbackRecord(
    context.input,
    {
      coach: 'builtIn',
      sheet,
      content,
      mended: because ? [`built-in coach in place of the model: ${because.reason}`] : [],
      modelVersion: coachWords.builtInName,
    },
    now,
  );
}

/** The coach that needs nobody: deterministic, offline, and abstaining where the evidence is thin. */
export const createRubricCoach = (now: () => number = Date.now): Coach => ({
  async review(input: ReviewInput, signal, onEvent) {
    if (signal.aborted) return { failure: failure('coachUnavailable', 'stopped'), builtIn: null };
    const reason = abstention(input);
    if (reason) return { feedback: unscoredRecord(input, reason, now), notice: null };
    const context = contextOf(input);
    const { followUpText, followUpType } = context.verdict;
    if (followUpType !== 'none') onEvent({ type: 'followUp', text: followUpText, kind: followUpType });
    return { feedback: builtInRecord(context, null, now), notice: null };
  },
});
