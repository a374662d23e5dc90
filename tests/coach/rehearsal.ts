import { afterEach, expect } from 'vitest';
import type { ReviewEvent, ReviewInput, ReviewResult } from '@/lib/coach/coach';
import { createModelCoach, type ModelCoachOptions } from '@/lib/coach/model-coach';
import type { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { Feedback, type FeedbackDraft } from '@/lib/domain/coaching/feedback';
import { honest } from './model-answer';
import { scriptedProvider, streaming, type Reply, type ScriptedProvider } from './scripted-provider';

const open: ScriptedProvider[] = [];

/** Every provider of a test file is gone after each test. */
export const closeProviders = (): void =>
  afterEach(async () => {
    await Promise.all(open.splice(0).map((provider) => provider.close()));
  });

export async function playing(...replies: Reply[]): Promise<ScriptedProvider> {
  const provider = await scriptedProvider(...replies);
  open.push(provider);
  return provider;
}

/** One review against a scripted provider, with all that was heard and asked. */
export type Rehearsal = {
  result: ReviewResult;
  events: ReviewEvent[];
  requests: Record<string, unknown>[];
};

export async function rehearse(
  input: ReviewInput,
  replies: Reply[],
  options: ModelCoachOptions & { signal?: AbortSignal } = {},
): Promise<Rehearsal> {
  const scripted = await playing(...replies);
  const events: ReviewEvent[] = [];
  const coach = createModelCoach(scripted.provider, { now: () => 7, ...options });
  const result = await coach.review(input, options.signal ?? new AbortController().signal, (event) =>
    events.push(event),
  );
  return { result, events, requests: scripted.requests };
}

export function feedbackOf({ result }: Rehearsal): Feedback & { content: CoachFeedback } {
  if (!('feedback' in result)) throw new Error(`no feedback: ${result.failure.reason}`);
  const { feedback } = result;
  expect(Feedback.parse(feedback)).toEqual(feedback);
  if (!feedback.content) throw new Error('no content');
  return { ...feedback, content: feedback.content };
}

export const answering = (change: Partial<CoachFeedback> | Record<string, unknown>): Reply =>
  streaming(JSON.stringify({ ...honest, ...change }));
export const tens = { star: 10, relevance: 10, clarity: 10, impact: 10 };
export const scoring = (content_breakdown: Record<string, unknown>): Record<string, unknown> => ({
  ...honest.scoring,
  content_breakdown,
});
export const rewrite = (polished_answer: string): CoachFeedback['rewrite'] => ({
  ...honest.rewrite,
  polished_answer,
});
export const followUps = (events: ReviewEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'followUp' ? [event.text] : []));
export const drafts = (events: ReviewEvent[]): FeedbackDraft[] =>
  events.flatMap((event) => (event.type === 'draft' ? [event.draft] : []));
