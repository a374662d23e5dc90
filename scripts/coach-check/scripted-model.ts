import type { ReviewInput } from '@/lib/coach/coach';
import { createModelCoach } from '@/lib/coach/model-coach';
import type { Feedback } from '@/lib/domain/coaching/feedback';
import { defaultModels, type Provider } from '@/lib/domain/provider';

const never = new AbortController().signal;

const scripted: Provider = {
  kind: 'compatible',
  baseUrl: 'http://127.0.0.1:9/v1',
  apiKey: '',
  realtimeModel: defaultModels.realtimeModel,
  transcriptionModel: defaultModels.transcriptionModel,
  coachModel: 'scripted',
};

/** A provider that says exactly these words, over the wire of the Responses interface. */
const saying =
  (words: string): typeof fetch =>
  async () => {
    const events = [
      { type: 'response.created', response: { id: 'r', status: 'in_progress' } },
      ...pieces(words).map((delta) => ({
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta,
        logprobs: [],
      })),
      { type: 'response.completed', response: { id: 'r', status: 'completed', usage: null } },
    ];
    const body = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };

const pieces = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / 4000) }, (_, index) =>
    text.slice(index * 4000, (index + 1) * 4000),
  );

/** What a candidate would read: feedback of the model, or of the built-in coach in its stead. */
export type Coached = { feedback: Feedback | null; fromModel: boolean };

/** The feedback where a model says `words`, whatever they are, the first time and the second. */
export async function coachedBy(words: string, input: ReviewInput): Promise<Coached> {
  const coach = createModelCoach(scripted, { now: () => 0, fetch: saying(words) });
  const outcome = await coach.review(input, never, () => undefined);
  if ('feedback' in outcome)
    return { feedback: outcome.feedback, fromModel: outcome.feedback.coach === 'model' };
  return { feedback: outcome.builtIn, fromModel: false };
}
