import { describe, expect, it } from 'vitest';
import { honest } from './model-answer';
import { answering, closeProviders, drafts, feedbackOf, rehearse } from './rehearsal';
import { reviewOf } from './review-input';
import { streaming } from './scripted-provider';

closeProviders();

describe('an honest coach', () => {
  it('is heard: sum recomputed, quotes as receipts, delivery ours, versions kept', async () => {
    const rehearsal = await rehearse(reviewOf('strong'), [answering({})]);
    const feedback = feedbackOf(rehearsal);
    expect(feedback.coach).toBe('model');
    expect(feedback.sheet.content).toBe(8.4);
    expect(feedback.sheet.overall).toBe(
      Math.round((0.7 * 8.4 + 0.3 * (feedback.sheet.delivery ?? 0)) * 10 + 1e-9) / 10,
    );
    expect(feedback.content.scoring.overall).toBe(feedback.sheet.overall);
    expect(feedback.content.delivery_feedback.metrics.filler_count).toBe(0);
    expect(feedback.content.delivery_feedback.metrics.wpm).toBeLessThan(200);
    expect(feedback.content.metadata).toEqual({
      model_version: 'scripted-model',
      policy_version: 'policy-2',
      eye_contact_available: false,
      follow_up_type: 'none',
    });
    expect(feedback).toMatchObject({
      modelVersion: 'scripted-model',
      promptVersion: 'coach-3',
      policyVersion: 'policy-2',
      createdAt: 7,
    });
    const impact = feedback.sheet.parts.find((part) => part.criterion === 'impact');
    expect(impact?.receipts[0]).toEqual({ type: 'quote', quote: 'checkout errors dropped by 30 percent' });
    expect(rehearsal.events.at(-1)).toEqual({
      type: 'used',
      usage: expect.objectContaining({
        purpose: 'coaching',
        inputTextTokens: 1200,
        cachedTextTokens: 200,
        outputTextTokens: 800,
      }),
    });
  });

  it('sends one call with a strict schema and the answer as data', async () => {
    const { requests } = await rehearse(reviewOf('strong'), [answering({})]);
    expect(requests).toHaveLength(1);
    const request = requests[0];
    expect(request).toMatchObject({
      url: '/v1/responses',
      authorization: 'Bearer secret-key-1234',
      model: 'scripted-model',
      stream: true,
      store: false,
    });
    expect(request?.['text']).toMatchObject({ format: { type: 'json_schema', strict: true } });
  });

  it('keeps its rewrite untouched where every figure was said', async () => {
    const feedback = feedbackOf(await rehearse(reviewOf('strong'), [answering({})]));
    expect(feedback.content.rewrite).toEqual(honest.rewrite);
    expect(feedback.content.coach_notes).toEqual(honest.coach_notes);
  });

  it('shows the score before the rewrite, and the rewrite as it grows', async () => {
    const { events } = await rehearse(reviewOf('strong'), [
      streaming(JSON.stringify(honest), { pieces: 400 }),
    ]);
    const seen = drafts(events);
    const scored = seen.findIndex((draft) => draft.sheet !== null);
    const growing = seen.flatMap((draft) =>
      draft.sections.rewrite ? [draft.sections.rewrite.polished_answer] : [],
    );
    expect(scored).toBeGreaterThanOrEqual(0);
    expect(seen[scored]?.sections.rewrite).toBeUndefined();
    expect(new Set(growing).size).toBeGreaterThan(3);
    for (const [index, text] of growing.entries())
      expect(text.startsWith(growing[index - 1] ?? '')).toBe(true);
  });
});
