import type { ReviewInput } from '@/lib/coach/coach';
import { createRubricCoach } from '@/lib/coach/rubric-coach';
import type { Feedback } from '@/lib/domain/coaching/feedback';

const never = new AbortController().signal;
const builtIn = createRubricCoach(() => 0);

/** What the built-in coach makes of an answer. Throws where it fails, which it never may. */
export async function judged(input: ReviewInput): Promise<Feedback> {
  const outcome = await builtIn.review(input, never, () => undefined);
  if ('failure' in outcome) throw new Error(`the built-in coach failed: ${outcome.failure.reason}`);
  return outcome.feedback;
}
