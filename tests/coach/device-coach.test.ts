import { describe, expect, it } from 'vitest';
import { findBrowserModel } from '@/lib/coach/browser-model';
import type { ReviewEvent, ReviewResult } from '@/lib/coach/coach';
import { createDeviceCoach } from '@/lib/coach/device-coach';
import type { BrowserModel } from '@/lib/coach/browser-model';
import { compactSections } from '@/lib/coach/wire-schema';
import { Feedback } from '@/lib/domain/coaching/feedback';
import { honest } from './model-answer';
import { reviewOf, saying } from './review-input';
import { accumulating, inPieces, scriptedBrowserModel } from './scripted-browser-model';

const judgement = JSON.stringify(Object.fromEntries(compactSections.map((name) => [name, honest[name]])));

async function review(
  model: BrowserModel | null,
  input = reviewOf('strong'),
  signal = new AbortController().signal,
): Promise<{ result: ReviewResult; events: ReviewEvent[] }> {
  const events: ReviewEvent[] = [];
  const coach = createDeviceCoach({ model, now: () => 7, patience: { stall: 150, total: 600 } });
  return { result: await coach.review(input, signal, (event) => events.push(event)), events };
}

describe('coaching on this device', () => {
  it.each([
    ['pieces', inPieces(judgement)],
    ['the whole so far', accumulating(inPieces(judgement))],
    ['one piece', [judgement]],
    ['single characters', inPieces(judgement, 1)],
  ])('is done by the browser’s model where it is there, which streams %s', async (_, chunks) => {
    const scripted = scriptedBrowserModel({ create: [{ chunks }] });
    const { result, events } = await review(scripted.model);
    if (!('feedback' in result)) throw new Error('no feedback');
    expect(Feedback.parse(result.feedback)).toEqual(result.feedback);
    expect(result).toMatchObject({
      notice: null,
      feedback: { coach: 'model', modelVersion: 'Chrome built-in model', sheet: { content: 8.4 } },
    });
    expect(result.feedback.content?.content_feedback.headline).toBe(honest.content_feedback.headline);
    // Rewrite and notes are the built-in coach's: both made of the candidate's own sentences.
    expect(result.feedback.content?.rewrite.polished_answer).toContain('I built two prototypes');
    expect(events.filter((event) => event.type === 'used')).toEqual([]);
    expect(scripted.destroyed).toBeGreaterThan(0);
  });

  it('asks briefly, for the judgement only, in the language of the interview, at temperature 0', async () => {
    const scripted = scriptedBrowserModel({ create: [{ chunks: [judgement] }] });
    await review(scripted.model, reviewOf('strong', { language: 'en-GB' }));
    expect(scripted.created[0]).toMatchObject({
      expectedInputs: [{ type: 'text', languages: ['en'] }],
      temperature: 0,
      topK: 1,
    });
    expect(
      Object.keys(Reflect.get(scripted.prompts[0]?.options.responseConstraint ?? {}, 'properties')),
    ).toEqual([...compactSections]);
    expect(scripted.prompts[0]?.input).toContain('<candidate_answer_');
  });

  it.each(['downloadable', 'downloading', 'unavailable', 'readily', ''])(
    'never fetches a model: "%s" is answered by the built-in coach',
    async (availability) => {
      const scripted = scriptedBrowserModel({ availability });
      expect((await review(scripted.model)).result).toMatchObject({
        notice: null,
        feedback: { coach: 'builtIn', modelVersion: 'built-in rubric 1' },
      });
      expect(scripted.created).toEqual([]);
    },
  );

  it('stops a download that begins although the model was said to be there', async () => {
    const scripted = scriptedBrowserModel({ create: [null] });
    const done = review(scripted.model);
    await expect.poll(() => scripted.created.length).toBe(1);
    const { monitor, signal } = scripted.created[0] as {
      monitor: (target: EventTarget) => void;
      signal: AbortSignal;
    };
    const target = new EventTarget();
    monitor(target);
    const progress = (loaded: number): void =>
      void target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
    progress(0);
    progress(1);
    expect(signal.aborted).toBe(false);
    progress(0.01);
    expect(signal.aborted).toBe(true);
    expect((await done).result).toMatchObject({ feedback: { coach: 'builtIn' } });
  });

  it.each([
    ['has no such thing', null],
    ['cannot say', scriptedBrowserModel({ availability: new Error('no') }).model],
    ['refuses', scriptedBrowserModel({ create: [new DOMException('x', 'NotSupportedError')] }).model],
    ['never opens', scriptedBrowserModel({ create: [null] }).model],
    ['falls silent', scriptedBrowserModel({ create: [{ chunks: ['{"follow_up":'], hangs: true }] }).model],
    ['talks nonsense', scriptedBrowserModel({ create: [{ chunks: ['I am a', ' teapot'] }] }).model],
    [
      'has no room',
      scriptedBrowserModel({
        create: [{ chunks: [judgement], inputQuota: 2000, measureInputUsage: () => Promise.resolve(1900) }],
      }).model,
    ],
    [
      'breaks',
      scriptedBrowserModel({
        create: [
          {
            promptStreaming: () => {
              throw new DOMException('too long', 'QuotaExceededError');
            },
          },
        ],
      }).model,
    ],
  ])('is the built-in coach’s where the browser %s', async (_, model) => {
    const { result, events } = await review(model, reviewOf('noResult'));
    expect(result).toMatchObject({
      notice: null,
      feedback: { coach: 'builtIn', sheet: { notScored: null } },
    });
    expect(events.filter((event) => event.type === 'followUp')).toHaveLength(1);
  });

  it('asks again without a temperature where this browser takes none', async () => {
    const scripted = scriptedBrowserModel({
      create: [new DOMException('no', 'NotSupportedError'), { chunks: [judgement] }],
    });
    expect((await review(scripted.model)).result).toMatchObject({ feedback: { coach: 'model' } });
    expect(scripted.created[1]).not.toHaveProperty('temperature');
  });

  it('says why the built-in coach spoke', async () => {
    const scripted = scriptedBrowserModel({ create: [{ chunks: ['no'] }] });
    const { result } = await review(scripted.model);
    expect('feedback' in result && result.feedback.mended.join()).toContain('in place of the model');
  });

  it('stops when it is stopped, and gives the session back', async () => {
    const controller = new AbortController();
    const scripted = scriptedBrowserModel({ create: [{ chunks: ['{'], hangs: true }] });
    const done = review(scripted.model, reviewOf('strong'), controller.signal);
    await expect.poll(() => scripted.prompts.length).toBe(1);
    controller.abort();
    expect((await done).result).toEqual({
      failure: { reason: 'coachUnavailable', detail: 'stopped' },
      builtIn: null,
    });
    expect(scripted.destroyed).toBeGreaterThan(0);
  });

  it('asks nobody about an answer that cannot be judged', async () => {
    const scripted = scriptedBrowserModel();
    const { result } = await review(scripted.model, saying('No idea.'));
    expect(result).toMatchObject({ feedback: { content: null, sheet: { notScored: 'tooShort' } } });
    expect(scripted.created).toEqual([]);
  });

  it('takes for a model only what can be asked like one', () => {
    expect(findBrowserModel({})).toBeNull();
    expect(findBrowserModel({ LanguageModel: {} })).toBeNull();
    const { model } = scriptedBrowserModel();
    expect(findBrowserModel({ LanguageModel: model })).toBe(model);
  });
});
