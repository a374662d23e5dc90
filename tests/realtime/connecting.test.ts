import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { FarEnd } from './far-end';
import { line, stage } from './stage';
import { sdpAnswer, secretAnswer, type WebAnswer } from './web-side';

const emptyError = { error: { message: '', type: '', code: '', param: '' } };
const html = '<!doctype html><title>Sign in</title>';
const refusal = (status: number, message: string, code = ''): WebAnswer => ({
  status,
  body: { error: { message, type: 'invalid_request_error', code, param: null } },
});

/** A promise that resolves when the test says so. */
const latch = () => Promise.withResolvers<void>();

describe('connecting', () => {
  afterEach(() => vi.useRealTimers());

  it('asks for a session that hears only what is committed, and shows the standing key to nobody else', async () => {
    const { interviewer, web, events } = stage();
    await interviewer.connect();
    const [mint, call] = web.requests;
    expect(JSON.parse(mint?.body ?? '')).toMatchObject({
      expires_after: { anchor: 'created_at', seconds: 60 },
      session: {
        type: 'realtime',
        model: 'gpt-realtime-2.1-mini',
        output_modalities: ['audio'],
        audio: {
          input: {
            turn_detection: null,
            transcription: { model: 'gpt-realtime-whisper', language: 'en' },
            noise_reduction: { type: 'near_field' },
          },
          output: { voice: 'marin' },
        },
      },
    });
    expect(mint?.authorization).toBe('Bearer sk-test-key');
    expect(call).toEqual({ path: '/realtime/calls', authorization: 'Bearer ek_one', body: 'v=0 our offer' });
    expect(events).toEqual([{ type: 'connecting' }, { type: 'ready' }]);
  });

  it('takes a session at its word when it shows what was asked for', async () => {
    const { interviewer, farEnd } = stage();
    await interviewer.connect();
    expect(farEnd.sent).toEqual([]);
  });

  it('configures a session that forgot, and waits until it has understood', async () => {
    const { interviewer, farEnd } = stage({ manner: { session: 'forgetful' } });
    await interviewer.connect();
    const update = farEnd.ofType('session.update')[0]?.session;
    expect(update).toMatchObject({ type: 'realtime', audio: { input: { turn_detection: null } } });
    expect(update).not.toHaveProperty('model');
  });

  it('waits no longer than its limit for a confirmation', async () => {
    const { interviewer, farEnd, logger } = stage({
      manner: { session: 'deaf' },
      timing: { handshakeMs: 30 },
    });
    await interviewer.connect();
    expect(farEnd.ofType('session.update')).toHaveLength(1);
    expect(logger.lines.join('\n')).toContain('does not show its configuration');
  });

  it('passes on why a configuration was refused', async () => {
    const { interviewer, farEnd } = stage({ manner: { session: 'deaf' } });
    const connecting = interviewer.connect();
    void vi
      .waitFor(() => expect(farEnd.ofType('session.update')).toHaveLength(1))
      .then(() => farEnd.refuses('configuration', 'invalid_value', 'No such voice.'));
    await expect(connecting).rejects.toEqual(failure('providerRefused', 'No such voice.'));
    expect(farEnd.closed).toBe(1);
  });

  it('does not take an open channel without a session for a connection', async () => {
    const { interviewer, farEnd } = stage({ manner: { session: 'none' }, timing: { handshakeMs: 20 } });
    await expect(interviewer.connect()).rejects.toMatchObject({ reason: 'providerNonsense' });
    expect(farEnd.closed).toBe(1);
  });

  it.each<[string, WebAnswer | 'unreachable', string, string]>([
    [
      'a wrong key',
      refusal(401, 'Incorrect API key provided.'),
      'providerRefusedKey',
      'Incorrect API key provided.',
    ],
    ['an empty 400', { status: 400, body: emptyError }, 'providerRefused', 'HTTP 400, no reason given'],
    ['a 403', refusal(403, 'No access to this model.'), 'providerRefused', 'No access to this model.'],
    ['a 404 with a reason', refusal(404, 'No such model.'), 'providerRefused', 'No such model.'],
    ['a spent quota', refusal(429, '', 'insufficient_quota'), 'providerQuota', 'insufficient_quota'],
    ['a broken server', refusal(503, 'Overloaded.'), 'providerUnreachable', 'Overloaded.'],
    ['no network', 'unreachable', 'providerUnreachable', ''],
    ['a login page', { status: 200, type: 'text/html', body: html }, 'providerNonsense', ''],
    ['a login page as 404', { status: 404, type: 'text/html', body: html }, 'providerNonsense', ''],
    ['half JSON', { type: 'application/json', body: '{"value":"ek' }, 'providerNonsense', ''],
    ['no secret', { body: { session: {} } }, 'providerNonsense', ''],
  ])('reads %s for a secret as what it is', async (_name, answer, reason, detail) => {
    // The client may try once more after 429, 5xx and a lost network, half a second later.
    const { interviewer, events } = stage({ secrets: [answer] });
    const trouble = await interviewer.connect().catch((thrown: unknown) => thrown);
    expect(trouble).toMatchObject({ reason });
    if (detail) expect(trouble).toMatchObject({ detail });
    expect(JSON.stringify(trouble)).not.toMatch(/sk-test|<title>/);
    expect(events).toEqual([{ type: 'connecting' }]);
  });

  it.each<[string, WebAnswer | 'unreachable', string]>([
    ['an empty 400', { status: 400, body: emptyError }, 'providerRefused'],
    ['a proxy page', { status: 502, type: 'text/html', body: html }, 'providerUnreachable'],
    ['a page instead of a description', { status: 201, type: 'text/html', body: html }, 'providerNonsense'],
    ['JSON instead of a description', { status: 200, body: { sdp: 'v=0' } }, 'providerNonsense'],
    ['no network', 'unreachable', 'providerUnreachable'],
  ])('reads %s for the call as what it is', async (_name, answer, reason) => {
    const { interviewer } = stage({ calls: [answer] });
    await expect(interviewer.connect()).rejects.toMatchObject({ reason });
  });

  it('replaces a secret that expired on the way, once', async () => {
    const expired = refusal(401, 'Ephemeral key expired.');
    const { interviewer, web } = stage({
      secrets: [secretAnswer('ek_old'), secretAnswer('ek_new')],
      calls: [expired, sdpAnswer],
    });
    await interviewer.connect();
    expect(web.requests.map(({ authorization }) => authorization)).toEqual([
      'Bearer sk-test-key',
      'Bearer ek_old',
      'Bearer sk-test-key',
      'Bearer ek_new',
    ]);
    const again = stage({ calls: [expired] });
    await expect(again.interviewer.connect()).rejects.toMatchObject({ reason: 'providerRefusedKey' });
    expect(again.web.requests).toHaveLength(4);
  });

  it('rejects at once when closed while connecting, and closes what comes too late', async () => {
    const farEnd = new FarEnd();
    const held = latch();
    const late = new FarEnd();
    late.open = async (options) => {
      await held.promise;
      return farEnd.open({ ...options, exchangeSdp: async () => '' });
    };
    const { interviewer } = stage({ farEnds: [late] });
    const connecting = interviewer.connect();
    interviewer.close();
    interviewer.close();
    await expect(connecting).rejects.toMatchObject({ reason: 'connectionLost' });
    held.resolve();
    await vi.waitFor(() => expect(farEnd.closed).toBe(1));
    await expect(interviewer.connect()).rejects.toMatchObject({ reason: 'connectionLost' });
  });

  it('joins those who connect at the same time', async () => {
    const { interviewer, web, count } = stage();
    await Promise.all([interviewer.connect(), interviewer.connect()]);
    await interviewer.connect();
    expect(web.requests).toHaveLength(2);
    expect(count('ready')).toBe(1);
  });

  it('reports a lost connection once, and connects again with a fresh secret and peer', async () => {
    const first = new FarEnd();
    const second = new FarEnd();
    const { interviewer, web, count, endingOf } = stage({ farEnds: [first, second] });
    await interviewer.connect();
    interviewer.say(line('q1'));
    first.hangsUp(failure('connectionLost'));
    first.hangsUp(failure('connectionLost'));
    expect(count('connectionLost')).toBe(1);
    expect(endingOf('q1')).toEqual(['failed']);
    await interviewer.connect();
    expect(web.requests).toHaveLength(4);
    interviewer.say(line('q2'));
    // The old peer speaks up: it is not this session's.
    first.creates('resp_old');
    expect(count('spokeUnasked')).toBe(0);
    expect(second.ofType('response.create')).toHaveLength(1);
  });

  it('fails the attempt when the peer goes before the session began', async () => {
    const { interviewer, farEnd, count } = stage({ manner: { session: 'none' } });
    const connecting = interviewer.connect();
    void vi
      .waitFor(() => expect(farEnd.mintedSession).not.toBeNull())
      .then(() => farEnd.hangsUp(failure('connectionLost')));
    await expect(connecting).rejects.toMatchObject({ reason: 'connectionLost' });
    expect(count('connectionLost')).toBe(0);
  });

  it('says that the session reached its longest time', async () => {
    const { interviewer, farEnd, events } = stage();
    await interviewer.connect();
    farEnd.refuses(null, 'session_expired', 'Your session hit the maximum duration of 60 minutes.');
    expect(events.at(-1)).toEqual({ type: 'connectionLost', failure: failure('sessionExpired') });
    expect(farEnd.closed).toBe(1);
  });

  it('shrugs at messages it cannot read, and logs nothing of what they say', async () => {
    const { interviewer, farEnd, logger, events } = stage();
    await interviewer.connect();
    const before = events.length;
    farEnd.saysText('{"type":"response.done","response":{"secret words');
    farEnd.saysText('not even that');
    farEnd.says({ type: 'session.health.updated', note: 'secret words' });
    farEnd.says({ type: 'response.created', response: 'secret words' });
    farEnd.says({ type: 'error', error: { code: 'x', message: 'secret words' } });
    farEnd.hears('item_1', 'secret words');
    expect(events.slice(before).map(({ type }) => type)).toEqual(['used']);
    interviewer.say(line('q1', 'secret words'));
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    const log = logger.lines.join('\n');
    expect(log).toContain('session.health.updated');
    expect(log).not.toMatch(/secret words|sk-test|ek_one/);
  });
});
