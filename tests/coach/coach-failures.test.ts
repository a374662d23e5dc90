import { describe, expect, it } from 'vitest';
import { honest } from './model-answer';
import { answering, closeProviders, feedbackOf, followUps, rehearse } from './rehearsal';
import { reviewOf, saying } from './review-input';
import { failing, openStream, streaming, usage, type Reply } from './scripted-provider';

closeProviders();

describe('when it goes wrong', () => {
  const broken = JSON.stringify(honest).slice(0, 900);

  it('asks once more, with the complaint, after half an answer', async () => {
    const rehearsal = await rehearse(reviewOf('strong'), [streaming(broken), answering({})]);
    expect(feedbackOf(rehearsal).coach).toBe('model');
    expect(rehearsal.requests.length).toBe(2);
    expect(String(rehearsal.requests[1]?.['input'])).toContain('the JSON ended early');
  });

  it.each([
    ['two halves', streaming(broken)],
    ['cut off by its length', streaming(broken, { ending: 'incomplete' })],
    ['prose', streaming('I am sorry, I cannot do JSON today.')],
    ['an empty answer', streaming('')],
    ['another object', streaming('{"hello":{"world":1}}')],
    ['a list', streaming('[1,2,3]')],
  ])('gives up after two: %s', async (_, reply) => {
    const rehearsal = await rehearse(reviewOf('strong'), [reply]);
    expect(rehearsal.requests.length).toBe(2);
    expect(rehearsal.result).toMatchObject({
      failure: { reason: 'coachNonsense' },
      builtIn: { coach: 'builtIn' },
    });
  });

  it('takes an answer that was complete before the stream broke', async () => {
    const rehearsal = await rehearse(reviewOf('strong'), [
      streaming(JSON.stringify(honest), { ending: 'none' }),
    ]);
    expect(feedbackOf(rehearsal).sheet.content).toBe(8.4);
  });

  it('says that the model refused', async () => {
    const refusing: Reply = (response) => {
      const send = openStream(response);
      send({ type: 'response.refusal.delta', delta: 'I cannot' });
      send({ type: 'response.refusal.done', refusal: 'I cannot help with that.' });
      send({ type: 'response.completed', response: { usage } });
      response.end();
    };
    const { result, requests, events } = await rehearse(reviewOf('strong'), [refusing]);
    expect(result).toMatchObject({ failure: { reason: 'coachRefused', detail: 'I cannot help with that.' } });
    expect(requests.length).toBe(1);
    expect(events.filter((event) => event.type === 'used')).toHaveLength(1);
  });

  it.each([
    [401, { error: { message: 'Incorrect API key provided: secret-key-1234' } }, 'providerRefusedKey'],
    [429, { error: { message: 'slow down' } }, 'providerQuota'],
    [400, {}, 'providerRefused'],
    [400, null, 'providerRefused'],
    [404, null, 'providerRefused'],
    [500, { error: { message: 'oops' } }, 'coachUnavailable'],
  ])('lets the built-in coach answer after a %i, and says why', async (status, body, reason) => {
    const rehearsal = await rehearse(reviewOf('noResult'), [failing(status, body)]);
    const feedback = feedbackOf(rehearsal);
    expect(rehearsal.result).toMatchObject({ notice: { reason } });
    expect(feedback).toMatchObject({ coach: 'builtIn', modelVersion: 'built-in rubric 1' });
    expect(feedback.mended.join()).toContain(reason);
    expect(followUps(rehearsal.events)).toHaveLength(1);
    expect(JSON.stringify(rehearsal.result)).not.toContain('secret-key-1234');
  });

  it('lets the built-in coach answer where nobody listens', async () => {
    const refuse = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
    const rehearsal = await rehearse(reviewOf('strong'), [failing(500, {})], { fetch: refuse });
    expect(rehearsal.result).toMatchObject({ notice: { reason: 'providerUnreachable' } });
    expect(feedbackOf(rehearsal).coach).toBe('builtIn');
  });

  it('lets the built-in coach answer when the connection breaks in the middle', async () => {
    const breaking: Reply = (response) => {
      openStream(response)({ type: 'response.output_text.delta', delta: broken });
      setTimeout(() => response.destroy(), 20);
    };
    const rehearsal = await rehearse(reviewOf('strong'), [breaking]);
    expect(rehearsal.result).toMatchObject({ notice: { reason: 'providerUnreachable' } });
  });

  it('does not wait for ever', async () => {
    const mute: Reply = (response) => openStream(response)({ type: 'response.created', response: {} });
    const rehearsal = await rehearse(reviewOf('strong'), [mute], { patience: { stall: 80, total: 5000 } });
    expect(rehearsal.result).toMatchObject({
      notice: { reason: 'providerUnreachable', detail: 'no answer in time' },
    });
    const dripping: Reply = (response) => {
      const send = openStream(response);
      const timer = setInterval(() => send({ type: 'response.output_text.delta', delta: ' ' }), 20);
      response.on('close', () => clearInterval(timer));
    };
    const dripped = await rehearse(reviewOf('strong'), [dripping], { patience: { stall: 1000, total: 200 } });
    expect(dripped.result).toMatchObject({ notice: { reason: 'providerUnreachable' } });
  });

  it.each([
    ['rate_limit_exceeded', 'providerQuota'],
    ['server_error', 'coachUnavailable'],
  ])('reads a failure inside the stream: %s', async (code, reason) => {
    const reply: Reply = (response) => {
      openStream(response)({
        type: 'response.failed',
        response: { error: { code, message: 'no' }, usage: null },
      });
      response.end();
    };
    expect((await rehearse(reviewOf('strong'), [reply])).result).toMatchObject({ notice: { reason } });
  });

  it('stops at once when it is stopped', async () => {
    const controller = new AbortController();
    const mute: Reply = (response) => {
      openStream(response)({ type: 'response.created', response: {} });
      setTimeout(() => controller.abort(), 20);
    };
    const { result, events } = await rehearse(reviewOf('noResult'), [mute], { signal: controller.signal });
    expect(result).toEqual({ failure: { reason: 'coachUnavailable', detail: 'stopped' }, builtIn: null });
    expect(followUps(events)).toEqual([]);
  });

  it.each([
    ['', null, 'silence'],
    ['No idea.', null, 'tooShort'],
  ])('asks nobody about "%s"', async (transcript, delivery, reason) => {
    const { result, requests } = await rehearse(saying(transcript, { delivery }), [answering({})]);
    expect(requests.length).toBe(0);
    expect(result).toMatchObject({
      feedback: { sheet: { overall: null, notScored: reason }, content: null },
    });
  });

  it('has no number anywhere in practice', async () => {
    const feedback = feedbackOf(await rehearse(reviewOf('strong', { practice: true }), [answering({})]));
    expect(feedback.sheet).toMatchObject({ overall: null, notScored: 'practice', parts: [] });
    expect(JSON.stringify(feedback.content.scoring)).not.toMatch(/\d/);
    expect(feedback.content.delivery_feedback.metrics.wpm).toBeNull();
  });
});
