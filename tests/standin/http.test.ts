import OpenAI from 'openai';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { MANUAL_SESSION, QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';
import { speak } from './voice/flite.ts';
import { encodeWav } from './voice/wav.ts';

let standin: Standin;
let openai: OpenAI;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script', script: { transcripts: ['What was said.'] } });
  const shared = { baseURL: standin.baseUrl, dangerouslyAllowBrowser: true, maxRetries: 0 };
  openai = new OpenAI({ ...shared, apiKey: 'sk-test' });
});

beforeEach(() => {
  Object.assign(standin.faults, { secrets: 'none', calls: 'none', transcriptions: 'none', models: 'none' });
});

afterAll(() => standin.close());

const post = (path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> =>
  fetch(`${standin.baseUrl}${path}`, { method: 'POST', body, headers });

const json = { 'content-type': 'application/json' };
const controlUrl = (): string => standin.baseUrl.replace('/v1', '/control');

describe('the doors', () => {
  it('stand open for any page, which may read where its call is', async () => {
    const response = await fetch(`${standin.baseUrl}/realtime/calls`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(response.headers.get('access-control-expose-headers')).toContain('Location');
  });

  it('need a key', async () => {
    const response = await post('/realtime/client_secrets', '{}', { authorization: 'Bearer wrong', ...json });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_api_key' } });
  });

  it('list models, some with the day they end', async () => {
    const { data } = await openai.models.list();
    const ids = data.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['gpt-realtime-2.1', 'gpt-realtime-whisper', 'gpt-transcribe']),
    );
    expect(data.find(({ id }) => id === 'gpt-realtime')).toMatchObject({ shutdown_date: '2027-01-20' });
  });

  it('never write a key into the log', async () => {
    await openai.models.list();
    expect(JSON.stringify(standin.log.entries)).not.toContain('sk-test');
  });
});

describe('a secret', () => {
  it('comes with the whole session and opens a call until it expires', async () => {
    const secret = await openai.realtime.clientSecrets.create({
      session: { type: 'realtime', model: 'gpt-realtime-2.1', ...MANUAL_SESSION },
    });
    expect(secret.session).toMatchObject({ type: 'realtime', audio: { input: { turn_detection: null } } });
    expect(secret.expires_at).toBeGreaterThan(Date.now() / 1000 + 500);
    const caller = new Caller();
    expect((await caller.connect(standin.baseUrl, {}, secret.value)).status).toBe(201);
    caller.close();
  });

  it('is not minted for a session with fields that do not exist', async () => {
    const body = JSON.stringify({ session: { type: 'realtime', temperature: 1 } });
    const response = await post('/realtime/client_secrets', body, {
      authorization: 'Bearer sk-test',
      ...json,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'unknown_parameter' } });
  });
});

describe('a call', () => {
  it('takes the form with file names, as browsers post it, and is hung up', async () => {
    const caller = new Caller();
    await caller.peer.setLocalDescription(await caller.peer.createOffer());
    const form = new FormData();
    form.set('sdp', new Blob([caller.peer.localDescription?.sdp ?? ''], { type: 'application/sdp' }), 'blob');
    form.set('session', new Blob(['{"type":"realtime"}'], { type: 'application/json' }), 'blob');
    const response = await post('/realtime/calls', form, { authorization: 'Bearer sk-test' });
    expect(response.status).toBe(201);
    const sdp = await response.text();
    expect(sdp).toContain('a=setup:active');
    expect(sdp).toContain('opus/48000/2');
    expect(sdp).toContain('a=candidate');
    const callId = response.headers.get('location')?.split('/').at(-1) ?? '';
    await openai.realtime.calls.hangup(callId);
    await expect(openai.realtime.calls.hangup(callId)).rejects.toMatchObject({ status: 404 });
    caller.close();
  });

  it('answers a bad offer with a 400 whose error says nothing', async () => {
    const response = await post('/realtime/calls', 'nonsense', { authorization: 'Bearer sk-test' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { message: '', type: '', code: '', param: '' } });
  });

  it('can be answered with a captive portal', async () => {
    standin.faults.calls = ['html'];
    const response = await post('/realtime/calls', 'v=0', { authorization: 'Bearer sk-test' });
    expect(await response.text()).toContain('<!doctype html>');
  });
});

describe('a recording that is sent later', () => {
  it('is transcribed, with its length as usage', async () => {
    const { pcm, rate } = await speak('What was said.');
    const file = new File([new Uint8Array(encodeWav({ pcm, rate }))], 'take.wav', { type: 'audio/wav' });
    const result = await openai.audio.transcriptions.create({ file, model: 'gpt-transcribe' });
    expect(result).toMatchObject({
      text: 'What was said.',
      usage: { type: 'duration', seconds: Math.ceil(pcm.length / rate) },
    });
  });

  it('is refused when it is no audio', async () => {
    const file = new File(['RIFF but no more'], 'take.wav');
    const wanted = openai.audio.transcriptions.create({ file, model: 'gpt-transcribe' });
    await expect(wanted).rejects.toMatchObject({ status: 400 });
  });
});

describe('another process', () => {
  it('throws switches, reads the log and fetches what was heard', async () => {
    const body = JSON.stringify({ secrets: 'rate-limited' });
    const changed = await fetch(`${controlUrl()}/faults`, { method: 'POST', body });
    expect(await changed.json()).toMatchObject({ secrets: 'rate-limited' });
    await expect(openai.realtime.clientSecrets.create({})).rejects.toMatchObject({ status: 429 });
    const log = (await (await fetch(`${controlUrl()}/log?channel=http`)).json()) as {
      entries: { name: string }[];
    };
    expect(log.entries.at(-1)?.name).toBe('429 POST /v1/realtime/client_secrets');
    const heard = (await (await fetch(`${controlUrl()}/heard`)).json()) as { heard: { itemId: string }[] };
    const wav = await fetch(`${controlUrl()}/heard/${heard.heard[0]?.itemId ?? ''}.wav`);
    expect(wav.headers.get('content-type')).toBe('audio/wav');
  });

  it('is told of a switch that does not exist', async () => {
    const response = await fetch(`${controlUrl()}/faults`, { method: 'POST', body: '{"mood":"bad"}' });
    expect(response.status).toBe(400);
  });

  it('takes the network away and gives it back', async () => {
    await fetch(`${controlUrl()}/stop-network`, { method: 'POST', body: '{"down":true}' });
    await expect(openai.models.list()).rejects.toThrow(OpenAI.APIConnectionError);
    await fetch(`${controlUrl()}/stop-network`, { method: 'POST', body: '{"down":false}' });
    expect((await openai.models.list()).data.length).toBeGreaterThan(5);
  });
});
