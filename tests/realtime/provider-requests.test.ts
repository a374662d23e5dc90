import { describe, expect, it } from 'vitest';
import { deviceProvider } from '@/lib/domain/provider';
import { builtInPersonas } from '@/lib/domain/personas';
import { checkProvider } from '@/lib/realtime/check-provider';
import { mintSecret } from '@/lib/realtime/credentials';
import { sessionConfig } from '@/lib/realtime/session-config';
import { transcribeFile } from '@/lib/realtime/transcribe-file';
import { provider } from './stage';
import { webSide } from './web-side';

const never = new AbortController().signal;
const wave = new Blob([new Uint8Array(64)], { type: 'audio/wav' });

describe('checking a provider', () => {
  it('lists its models and names those that are missing', async () => {
    const list = { object: 'list', data: [{ id: 'gpt-realtime-2.1-mini' }, { id: 'gpt-other' }] };
    const web = webSide({ '/models': [{ body: list }] });
    expect(await checkProvider(provider, never, web.fetch)).toEqual({
      ok: true,
      models: ['gpt-realtime-2.1-mini', 'gpt-other'],
      missing: ['coachModel'],
      shutdowns: [],
    });
  });

  it.each([
    ['a date', '2027-01-20', '2027-01-20'],
    ['a moment', '2027-01-20T08:00:00Z', '2027-01-20'],
    ['seconds', 1_800_403_200, '2027-01-20'],
    ['seconds as text', '1800403200', '2027-01-20'],
    ['milliseconds', 1_800_403_200_000, '2027-01-20'],
    ['null', null, null],
    ['nothing', undefined, null],
    ['some words', 'soon', null],
    ['another shape', { on: '2027-01-20' }, null],
    ['a year that is none', 9e20, null],
    ['not even a number', Number.NaN, null],
  ])('reads %s as the day a model in use is switched off', async (_name, told, on) => {
    const data = [
      { id: provider.realtimeModel, shutdown_date: told },
      { id: provider.coachModel },
      { id: 'not-in-use', shutdown_date: '2026-12-01' },
    ];
    const checked = await checkProvider(provider, never, webSide({ '/models': [{ body: { data } }] }).fetch);
    expect(checked).toMatchObject({
      ok: true,
      missing: [],
      shutdowns: on ? [{ model: provider.realtimeModel, on }] : [],
    });
  });

  it.each([
    [
      'a wrong key',
      { status: 401, body: { error: { message: 'Incorrect API key.' } } },
      'providerRefusedKey',
    ],
    ['a login page', { type: 'text/html', body: '<html>' }, 'providerNonsense'],
    ['some other JSON', { body: { hello: 'world' } }, 'providerNonsense'],
    ['no network', 'unreachable' as const, 'providerUnreachable'],
  ])('answers %s with a failure', async (_name, answer, reason) => {
    const web = webSide({ '/models': [answer] });
    expect(await checkProvider(provider, never, web.fetch)).toMatchObject({ ok: false, failure: { reason } });
  });

  it('never repeats the key, which some providers quote', async () => {
    const keyed = { ...provider, apiKey: 'gsk_abcdef123456' };
    const quoting = { status: 401, body: { error: { message: 'Wrong key gsk_abcdef123456!' } } };
    const checked = await checkProvider(keyed, never, webSide({ '/models': [quoting] }).fetch);
    expect(checked).toMatchObject({ failure: { detail: expect.not.stringContaining('abcdef') } });
    const web = webSide({ '/audio/transcriptions': [quoting] });
    const transcribed = await transcribeFile(keyed, wave, 'en', never, web.fetch);
    expect(transcribed).toMatchObject({ failure: { detail: expect.not.stringContaining('abcdef') } });
    const secrets = webSide({ '/realtime/client_secrets': [quoting] });
    const config = sessionConfig(keyed, builtInPersonas[0]!, 'en');
    const minted = mintSecret(keyed, config, { signal: never, fetch: secrets.fetch });
    await expect(minted).rejects.toMatchObject({
      failure: { reason: 'providerRefusedKey', detail: expect.not.stringContaining('abcdef') },
    });
  });

  it('asks nobody where nobody is needed', async () => {
    const web = webSide({});
    expect(await checkProvider(deviceProvider, never, web.fetch)).toMatchObject({ ok: true });
    expect(web.requests).toEqual([]);
  });
});

describe('transcribing a recording afterwards', () => {
  it('uses a model that works on files, and meters it', async () => {
    const web = webSide({
      '/audio/transcriptions': [{ body: { text: 'All of it.', usage: { type: 'duration', seconds: 12 } } }],
    });
    expect(await transcribeFile(provider, wave, 'en-GB', never, web.fetch)).toMatchObject({
      text: 'All of it.',
      usage: { purpose: 'transcription', model: 'gpt-transcribe', seconds: 12 },
    });
  });

  it('reads an answer without accounting, and one without words', async () => {
    const bare = webSide({ '/audio/transcriptions': [{ body: { text: 'Hm.' } }] });
    expect(await transcribeFile(provider, wave, 'en', never, bare.fetch)).toEqual({
      text: 'Hm.',
      usage: null,
    });
    const empty = webSide({ '/audio/transcriptions': [{ body: {} }] });
    expect(await transcribeFile(provider, wave, 'en', never, empty.fetch)).toMatchObject({
      failure: { reason: 'providerNonsense' },
    });
  });

  it('returns the refusal as data', async () => {
    const web = webSide({
      '/audio/transcriptions': [{ status: 404, body: { error: { message: 'No model.' } } }],
    });
    expect(await transcribeFile(provider, wave, 'en', never, web.fetch)).toEqual({
      failure: { reason: 'providerRefused', detail: 'No model.' },
    });
  });
});
