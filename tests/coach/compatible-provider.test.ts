import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReviewEvent, ReviewResult } from '@/lib/coach/coach';
import type { Manners } from '@/lib/coach/manner';
import { createModelCoach } from '@/lib/coach/model-coach';
import { defaultModels, type Provider } from '@/lib/domain/provider';
import { NO_FAULTS, type Faults } from '../standin/faults.ts';
import { QUICK } from '../standin/quick-options.ts';
import { startStandin, type Standin } from '../standin/standin.ts';
import { reviewOf } from './review-input';

let standin: Standin;
let manners: Manners;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script' });
});
beforeEach(() => {
  Object.assign(standin.faults, NO_FAULTS, { refuses: [] });
  manners = new Map();
});
afterAll(() => standin.close());

const provider = (): Provider => ({
  kind: 'compatible',
  baseUrl: standin.baseUrl,
  apiKey: 'sk-test',
  realtimeModel: defaultModels.realtimeModel,
  transcriptionModel: defaultModels.transcriptionModel,
  coachModel: 'llama-of-some-kind',
});

/** Busy machines are slow; only a provider that falls silent is not waited for. */
const patient = { stall: 20_000, total: 60_000 };
const impatient = { stall: 1500, total: 60_000 };

/** One review over real HTTP, with the paths that were asked. */
async function review(faults: Partial<Faults>): Promise<{
  result: ReviewResult;
  events: ReviewEvent[];
  asked: string[];
  bodies: Record<string, unknown>[];
}> {
  Object.assign(standin.faults, faults);
  const from = standin.log.entries.length;
  const events: ReviewEvent[] = [];
  const coach = createModelCoach(provider(), {
    manners,
    patience: faults.responses === 'stall' ? impatient : patient,
  });
  const result = await coach.review(reviewOf('strong'), new AbortController().signal, (event) =>
    events.push(event),
  );
  const requests = standin.log.entries
    .slice(from)
    .filter(({ channel, direction }) => channel === 'http' && direction === 'in');
  return {
    result,
    events,
    asked: requests.map(({ name }) => name.replace('POST /v1/', '')),
    bodies: requests.map(({ body }) => (body as { body: Record<string, unknown> }).body),
  };
}

const heard = { feedback: { coach: 'model', modelVersion: 'llama-of-some-kind' }, notice: null };

describe('a provider of another make', { timeout: 60_000 }, () => {
  it.each(['missing', 'not-allowed', 'greeted'] as const)(
    'without Responses (%s) is asked by chat completions, and the detour is paid once',
    async (responsesPath) => {
      const first = await review({ responsesPath });
      expect(first.result).toMatchObject(heard);
      expect(first.asked).toEqual(['responses', 'chat/completions']);
      expect(first.bodies[1]).toMatchObject({
        stream: true,
        stream_options: { include_usage: true },
        temperature: 0,
        response_format: { type: 'json_schema', json_schema: { strict: true } },
      });
      expect((await review({})).asked).toEqual(['chat/completions']);
    },
  );

  it('that takes no schema gets it in words, over JSON mode', async () => {
    const { result, asked, bodies } = await review({ responsesPath: 'missing', refuses: ['json_schema'] });
    expect(result).toMatchObject(heard);
    expect(asked).toHaveLength(3);
    expect(bodies[2]).toMatchObject({ response_format: { type: 'json_object' } });
    expect(JSON.stringify(bodies[2]?.['messages'])).toContain('additionalProperties');
  });

  it('that takes no format at all is asked for JSON in plain words', async () => {
    const { result, bodies } = await review({
      responsesPath: 'missing',
      refuses: ['json_schema', 'json_object'],
    });
    expect(result).toMatchObject(heard);
    expect(bodies.at(-1)).not.toHaveProperty('response_format');
  });

  it('that refuses everything but the words is asked for the words, once and for all', async () => {
    const refuses: Faults['refuses'] = [
      'json_schema',
      'json_object',
      'stream_options',
      'temperature',
      'max_tokens',
      'stream',
    ];
    const first = await review({ responsesPath: 'missing', refuses });
    expect(first.result).toMatchObject(heard);
    expect(Object.keys(first.bodies.at(-1) ?? {}).toSorted()).toEqual(['messages', 'model', 'stream']);
    expect((await review({})).asked).toEqual(['chat/completions']);
  });

  it('that speaks Responses but takes no temperature keeps Responses', async () => {
    const { result, asked, bodies } = await review({ refuses: ['temperature'] });
    expect(result).toMatchObject(heard);
    expect(asked).toEqual(['responses', 'responses']);
    expect(bodies[1]).not.toHaveProperty('temperature');
  });

  it.each(['reasoning-field', 'think-tags', 'fence', 'prose'] as const)(
    'that wraps its answer is understood: %s',
    async (wrapping) => {
      const { result, asked } = await review({ responsesPath: 'missing', wrapping });
      expect(result).toMatchObject(heard);
      expect(asked).toHaveLength(2);
    },
  );

  it.each(['plain', 'whole'] as const)('that does not stream as it should is read: %s', async (chatContent) =>
    expect((await review({ responsesPath: 'missing', chatContent })).result).toMatchObject(heard),
  );

  it('is metered by its own count', async () => {
    const { events } = await review({ responsesPath: 'missing' });
    expect(events.at(-1)).toMatchObject({
      type: 'used',
      usage: { purpose: 'coaching', model: 'llama-of-some-kind' },
    });
    expect(events.filter((event) => event.type === 'used')).toHaveLength(1);
    expect(
      (await review({ refuses: ['stream_options'] })).events.filter(({ type }) => type === 'used'),
    ).toEqual([]);
  });

  it.each<[Faults['responses'], string, number]>([
    ['unauthorized', 'providerRefusedKey', 1],
    ['forbidden', 'providerRefused', 1],
    ['empty-400', 'providerRefused', 1],
  ])('that says %s is not asked in another way', async (responses, reason, requests) => {
    const { result, asked } = await review({ responses });
    expect(result).toMatchObject({ notice: { reason }, feedback: { coach: 'builtIn' } });
    expect(asked).toHaveLength(requests);
    expect(manners.size).toBe(0);
  });

  it.each<[Faults['responses'], string]>([
    ['quota', 'providerQuota'],
    ['server-error', 'coachUnavailable'],
    ['cut', 'providerUnreachable'],
  ])('that fails with %s is not asked by chat', async (responses, reason) => {
    const { result, asked } = await review({ responses });
    expect(result).toMatchObject({ notice: { reason } });
    expect(asked).not.toContain('chat/completions');
  });

  it('behind a login page is said to be no provider', async () => {
    const { result } = await review({ responses: 'html' });
    expect(result).toMatchObject({ notice: { reason: 'providerNonsense' }, feedback: { coach: 'builtIn' } });
  });

  it.each<[Faults['responses'], object]>([
    ['refuse', { failure: { reason: 'coachRefused' } }],
    ['content-filter', { failure: { reason: 'coachRefused' } }],
    ['incomplete', { failure: { reason: 'coachNonsense' }, builtIn: { coach: 'builtIn' } }],
    ['malformed', { failure: { reason: 'coachNonsense' }, builtIn: { coach: 'builtIn' } }],
    ['stall', { notice: { reason: 'providerUnreachable' } }],
    ['cut-stream', { notice: { reason: 'providerUnreachable' } }],
  ])('whose chat ends with %s is dealt with as Responses are', async (responses, expected) =>
    expect((await review({ responsesPath: 'missing', responses })).result).toMatchObject(expected),
  );
});
