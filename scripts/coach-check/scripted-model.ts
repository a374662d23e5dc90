import type { ReviewInput } from '@/lib/coach/coach';
import { createWireCoach } from '@/lib/coach/model-coach';
import type { Wire } from '@/lib/coach/wire';
import type { Feedback } from '@/lib/domain/coaching/feedback';

const never = new AbortController().signal;

/** A model that says exactly these pieces of text, the first time and the second. */
const saying = (pieces: readonly string[]): Wire => ({
  modelVersion: 'scripted',
  compact: false,
  ask: async (_prompt, _signal, onText) => {
    for (const piece of pieces) onText(piece);
    return { failure: null, usage: null };
  },
});

/** What a candidate would read: feedback of the model, or of the built-in coach in its stead. */
export type Coached = { feedback: Feedback | null; fromModel: boolean };

/** The feedback where a model says `pieces`, whatever they are. Throws where the coach does, which it never may. */
export async function coachedBy(pieces: readonly string[], input: ReviewInput): Promise<Coached> {
  const outcome = await createWireCoach(saying(pieces), () => 0).review(input, never, () => undefined);
  if ('feedback' in outcome)
    return { feedback: outcome.feedback, fromModel: outcome.feedback.coach === 'model' };
  return { feedback: outcome.builtIn, fromModel: false };
}
