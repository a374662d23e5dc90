import { describe, expect, it } from 'vitest';
import { PlanReply } from '@/lib/coach/planner-contract';
import { planPrompt } from '@/lib/coach/planner-prompt';
import { reviewPrompt } from '@/lib/coach/prompts';
import { strictSchema, wireSchema } from '@/lib/coach/wire-schema';
import { costOfAll } from '@/lib/domain/cost/cost';
import { estimateCost } from '@/lib/domain/cost/estimate';
import { expectedTalk } from '@/lib/domain/cost/expected-talk';
import { callTokens, conversationUsage } from '@/lib/domain/cost/expected-usage';
import type { Price } from '@/lib/domain/cost/price';
import { noMaterial, type LobbyChoice } from '@/lib/domain/interview/lobby';
import { builtInPersonas } from '@/lib/domain/personas';
import { questionsFor } from '@/lib/domain/questions/question-count';
import { defaultSettings } from '@/lib/domain/settings';
import { noUsage } from '@/lib/domain/usage';
import { lineResponse } from '@/lib/realtime/instructions';
import { answers } from '../coach/answers';
import { reviewOf } from '../coach/review-input';
import { textTokens } from '../standin/realtime/conversation';

const models = {
  realtimeModel: 'gpt-realtime-2.1-mini',
  transcriptionModel: 'gpt-realtime-whisper',
  coachModel: 'gpt-5.4-mini',
};
const choiceOf = (change: Partial<LobbyChoice>): LobbyChoice => ({
  ...defaultSettings.lobby,
  ...noMaterial,
  ...change,
});
const estimateOf = (change: Partial<LobbyChoice>) =>
  estimateCost({ choice: choiceOf(change), models, prices: [] });

describe('the estimate before an interview', () => {
  it('of one question straight away, at the low end, computed by hand', () => {
    // One line of 7 s: 140 audio tokens out, 21 of text out, 50 + 21 of text in; 90 s heard; one review.
    // Voice 140 × 20 + 21 × 2.4 + 71 × 0.6 = 2,893 millionths; ears 1.5 × 0.017 = 0.0255;
    // coach 3,900 × 0.75 + 1,000 × 4.5 = 7,425 millionths.
    const { low } = estimateOf({ opening: 'straight', questionCount: 1 });
    expect(low).toBeCloseTo(0.002_893 + 0.0255 + 0.007_425, 6);
  });

  it('of one question straight away, at the high end, computed by hand', () => {
    // Question and follow-up, 10 s each: 400 audio out, 60 text out, 100 + 60 in; (150 + 60) × 1.1 s; two reviews.
    // 400 × 20 + 60 × 2.4 + 160 × 0.6 = 8,240 millionths; 231 s are 3.85 min;
    // 2 × (6,000 × 0.75 + 3,000 × 4.5) = 36,000 millionths.
    const { high } = estimateOf({ opening: 'straight', questionCount: 1 });
    expect(high).toBeCloseTo(0.008_24 + 3.85 * 0.017 + 0.036, 6);
  });

  it.each([
    ['more questions', { questionCount: 1 }, { questionCount: 5 }],
    ['all six phases', { opening: 'straight' }, { opening: 'whole' }],
    ['a longer budget', { minutes: 15 }, { minutes: 60 }],
    ['a panel', { personaIds: ['maya'] }, { personaIds: ['maya', 'daniel', 'kenji'] }],
    ['a conversation', { minutes: 30 }, { minutes: 30, turnMode: 'conversation' }],
    ['a posting that is read', {}, { posting: 'We look for a nurse. '.repeat(100) }],
    ['longer answers', { answerLimit: 60 }, { answerLimit: 180 }],
  ] as const)('grows with %s', (_name, less, more) => {
    const one = estimateOf(less as Partial<LobbyChoice>);
    const other = estimateOf(more as Partial<LobbyChoice>);
    expect(other.high).toBeGreaterThan(one.high);
    expect(other.low + other.high).toBeGreaterThan(one.low + one.high);
  });

  it('is a range for every choice of the lobby', () => {
    for (const turnMode of ['coach', 'conversation'] as const)
      for (const opening of ['straight', 'welcome', 'whole'] as const)
        for (const minutes of [null, 15, 30, 60] as const)
          for (const personaIds of [['maya'], ['maya', 'daniel', 'kenji']])
            for (const questionCount of [1, 5]) {
              const { low, high } = estimateOf({ turnMode, opening, minutes, personaIds, questionCount });
              expect(low).toBeGreaterThan(0);
              expect(high).toBeGreaterThan(low);
              expect(high).toBeLessThan(25);
            }
  });

  it.each([
    [null, 1],
    [null, 5],
    [15, 5],
    [30, 5],
    [60, 5],
  ] as const)('counts what can be asked: %s minutes, %s questions', (minutes, questionCount) => {
    const planned = questionsFor(minutes, questionCount);
    const reviewed = (turnMode: 'coach' | 'conversation', edge: 'low' | 'high') => {
      const { questions, answers } = expectedTalk(choiceOf({ minutes, questionCount, turnMode }), edge);
      return [questions, answers];
    };
    expect(reviewed('coach', 'low')).toEqual([planned, planned]);
    expect(reviewed('coach', 'high')).toEqual([planned, planned * 2]);
    // The voice asks further by itself; what it is told belongs to the answer, which is reviewed once.
    expect(reviewed('conversation', 'low')).toEqual([planned, planned]);
    expect(reviewed('conversation', 'high')).toEqual([planned, planned]);
  });

  it('names what it leaves out', () => {
    const unknown = { ...models, coachModel: 'some-coach' };
    const estimate = estimateCost({ choice: choiceOf({}), models: unknown, prices: [] });
    expect(estimate.unpriced).toEqual(['some-coach']);
    expect(estimate.low).toBeLessThan(estimateOf({}).low);
  });

  it('goes by typed prices', () => {
    const minute: Price = {
      textIn: null,
      textCached: null,
      textOut: null,
      audioIn: null,
      audioCached: null,
      audioOut: null,
      model: models.transcriptionModel,
      minute: 1.017,
      asOf: '2026-11-01',
      source: '',
    };
    const choice = choiceOf({ opening: 'straight', questionCount: 1 });
    const dearer = estimateCost({ choice, models, prices: [minute] }).low - estimateOf(choice).low;
    expect(dearer).toBeCloseTo(1.5, 6);
  });
});

describe('a conversation reads itself again at every turn', () => {
  const costs = (model: string, cached: number, minutes: [number, number], turns: number): number =>
    costOfAll(
      [
        conversationUsage(model, {
          turns,
          cached,
          candidateSeconds: minutes[0] * 60,
          interviewerSeconds: minutes[1] * 60,
          instructions: 1_500,
        }),
        { ...noUsage, purpose: 'transcription', model: 'gpt-realtime-whisper', seconds: minutes[0] * 60 },
      ],
      [],
    ).dollars;

  // Without cache on the mini, in millionths: audio in (6,000 × 10.5 + 4,800 × 9.5) × 10 = 1,086,000; text in
  // (1,500 × 20 + 720 × 9.5) × 0.6 = 22,104; out 4,800 × 20 + 720 × 2.4 = 97,728; ears 170,000.
  it('ten minutes and four in twenty turns on the mini, nothing cached, by hand', () => {
    expect(costs('gpt-realtime-2.1-mini', 0, [10, 4], 20)).toBeCloseTo(1.375_832, 6);
  });

  // 6,000 fresh and 20,520 of 102,600 uncached at 10, 82,080 cached at 0.3; text 7,368 at 0.6 and 29,472 at 0.06.
  it('the same with four fifths cached, by hand', () => {
    const audio = 26_520 * 10 + 82_080 * 0.3;
    const text = 7_368 * 0.6 + 29_472 * 0.06;
    expect(costs('gpt-realtime-2.1-mini', 0.8, [10, 4], 20)).toBeCloseTo(
      (audio + text + 97_728 + 170_000) / 1e6,
      6,
    );
  });

  it('costs several times as much on the large model', () => {
    expect(costs('gpt-realtime-2.1', 0, [10, 4], 20)).toBeCloseTo(4.12, 1);
  });
});

describe('what the estimate takes for a call is what our calls are', () => {
  const tokens = (review: ReturnType<typeof reviewOf>): number => {
    const prompt = reviewPrompt(review, '0123456789abcdef');
    return (
      textTokens(prompt.instructions) + textTokens(prompt.input) + textTokens(JSON.stringify(wireSchema()))
    );
  };
  const near = (counted: number, assumed: number): void => {
    expect(counted).toBeGreaterThan(assumed * 0.85);
    expect(counted).toBeLessThan(assumed * 1.15);
  };
  const spoken = (transcript: string) => ({
    attempt: { id: 'attempt', transcript, verbatim: null, mode: 'spoken' as const },
  });
  const strong = answers.strong.transcript;

  it('a review of two minutes', () => {
    near(tokens(reviewOf('strong', spoken(`${strong} ${strong}`))), callTokens.review.low.input);
  });

  it('a review of a long answer with all the material that is sent', () => {
    const material = 'Builds payment systems for clinics. '.repeat(200);
    const { job } = reviewOf('strong');
    const long = reviewOf('strong', {
      ...spoken(`${strong} ${strong} ${strong}`),
      job: { ...job!, posting: material },
      resumeExcerpt: material,
    });
    near(tokens(long), callTokens.review.high.input);
  });

  it('a plan, without posting and questions', () => {
    const { instructions, input } = planPrompt(
      { posting: '', questions: [], language: 'en' },
      '0123456789abcdef',
    );
    const schema = JSON.stringify(strictSchema(PlanReply));
    near(textTokens(instructions) + textTokens(input) + textTokens(schema), callTokens.plan);
  });

  it('a line, without its words', () => {
    const line = { id: 'line', text: '', purpose: 'question', questionId: null, replyTo: null } as const;
    for (const persona of builtInPersonas) {
      const { instructions } = lineResponse(
        { ...line, personaId: persona.id },
        { persona, language: 'en', job: null },
      );
      near(textTokens(instructions ?? ''), callTokens.line);
    }
  });
});
