import {
  OpenAIRealtimeWebRTC as AgentsWebRTC,
  RealtimeAgent,
  RealtimeSession,
} from '@openai/agents-realtime';
import { OpenAIRealtimeWebRTC } from 'openai/realtime/webrtc';
import OpenAI from 'openai';
import wrtc from '@roamhq/wrtc';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildTape } from './candidate.ts';
import { pocketSphinxInstalled } from './ears/pocketsphinx.ts';
import { LoudnessMeter, PacedSource } from './pacing.ts';
import { QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';

const ANSWER = 'I moved our billing system to a new platform.';
const WORDS = ANSWER.toLowerCase().match(/[a-z]+/g) ?? [];

let standin: Standin;
let tape: Int16Array;
let microphone: PacedSource;

beforeAll(async () => {
  standin = await startStandin({
    ...QUICK,
    hints: [ANSWER],
    script: { transcripts: [ANSWER, ANSWER] },
    defaultReply: 'What did your team think of it?',
  });
  if (!pocketSphinxInstalled())
    console.warn('PocketSphinx is not installed: transcripts come from a script.');
  tape = (await buildTape([{ say: ANSWER }])).pcm;
  // Both clients are written for browsers: this is all they take from one.
  vi.stubGlobal('RTCPeerConnection', wrtc.RTCPeerConnection);
  vi.stubGlobal('MediaStream', wrtc.MediaStream);
});

afterEach(() => microphone.close());

afterAll(async () => {
  vi.unstubAllGlobals();
  await standin.close();
});

const shareOfWords = (transcript: string): number => {
  const heard = new Set(transcript.toLowerCase().match(/[a-z]+/g) ?? []);
  return WORDS.filter((word) => heard.has(word)).length / WORDS.length;
};

describe('first-party clients complete a turn', { timeout: 70_000 }, () => {
  it('openai/realtime/webrtc, with an ephemeral key minted by the openai client', async () => {
    microphone = new PacedSource();
    const openai = new OpenAI({ apiKey: 'sk-test', baseURL: standin.baseUrl, dangerouslyAllowBrowser: true });
    const secret = await openai.realtime.clientSecrets.create({
      expires_after: { anchor: 'created_at', seconds: 60 },
      session: {
        type: 'realtime',
        model: 'gpt-realtime-2.1',
        audio: { input: { transcription: { model: 'gpt-realtime-whisper' } } },
      },
    });
    expect(secret.value).toMatch(/^ek_/);
    const client = new OpenAIRealtimeWebRTC();
    client.peerConnection.addTrack(microphone.track);
    let meter: LoudnessMeter | undefined;
    client.peerConnection.addEventListener('track', ({ track, streams }) => {
      expect(streams).toHaveLength(1);
      meter = new LoudnessMeter(track);
    });
    const seen: { type: string; transcript?: string }[] = [];
    client.onEvent((event) => seen.push(event as (typeof seen)[number]));
    const until = (type: string): Promise<{ type: string; transcript?: string }> =>
      vi.waitUntil(() => seen.find((event) => event.type === type), { timeout: 30_000, interval: 20 });
    await client.connect({
      timeoutMs: 20_000,
      exchangeSdp: async (offer, { signal }) => {
        const response = await fetch(`${standin.baseUrl}/realtime/calls`, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret.value}`, 'content-type': 'application/sdp' },
          body: offer,
          signal,
        });
        expect(response.status).toBe(201);
        expect(response.headers.get('location')).toMatch(/^\/v1\/realtime\/calls\/rtc_/);
        return response.text();
      },
    });
    await until('session.created');
    client.send({
      type: 'session.update',
      session: { type: 'realtime', audio: { input: { turn_detection: null } } },
    });
    await until('session.updated');
    client.send({ type: 'input_audio_buffer.clear' });
    await until('input_audio_buffer.cleared');
    await microphone.play(tape);
    await new Promise((resolve) => setTimeout(resolve, 250));
    client.send({ type: 'input_audio_buffer.commit' });
    client.send({ type: 'response.create' });
    const completed = await until('conversation.item.input_audio_transcription.completed');
    await until('output_audio_buffer.stopped');
    expect(shareOfWords(completed.transcript ?? '')).toBeGreaterThan(0.7);
    expect(meter?.loudMs).toBeGreaterThan(1000);
    meter?.close();
    client.close();
  });

  it('@openai/agents-realtime, as a session with an agent and the detection of turns', async () => {
    microphone = new PacedSource();
    const audioElement: { autoplay: boolean; srcObject: MediaStream | null } = {
      autoplay: false,
      srcObject: null,
    };
    const stream = new wrtc.MediaStream([microphone.track as never]) as unknown as MediaStream;
    const transport = new AgentsWebRTC({
      baseUrl: `${standin.baseUrl}/realtime/calls`,
      mediaStream: stream,
      audioElement: audioElement as unknown as HTMLAudioElement,
      useInsecureApiKey: true,
    });
    const agent = new RealtimeAgent({ name: 'Interviewer', instructions: 'Listen, then ask one question.' });
    const session = new RealtimeSession(agent, {
      transport,
      model: 'gpt-realtime-2.1',
      config: {
        audio: {
          input: {
            transcription: { model: 'gpt-realtime-whisper' },
            turnDetection: { type: 'server_vad', silenceDurationMs: 900 },
          },
        },
      },
    });
    const failures: unknown[] = [];
    session.on('error', (failure) => failures.push(failure));
    const types: string[] = [];
    transport.on('*', (event) => types.push(event.type));
    await session.connect({ apiKey: 'sk-test' });
    expect(transport.status).toBe('connected');
    const [track] = audioElement.srcObject?.getAudioTracks() ?? [];
    const meter = new LoudnessMeter(track as MediaStreamTrack);
    await microphone.play(tape);
    await vi.waitUntil(() => types.includes('output_audio_buffer.stopped'), {
      timeout: 30_000,
      interval: 20,
    });
    // Recognition is a process of its own and may well end after the reply has been spoken.
    const told = (): string => JSON.stringify(session.history);
    await vi.waitUntil(() => shareOfWords(told()) > 0.7 && told().includes('your team'), {
      timeout: 30_000,
      interval: 20,
    });
    const said = told();
    expect(shareOfWords(said)).toBeGreaterThan(0.7);
    expect(said).toContain('What did your team think of it?');
    expect(types.indexOf('input_audio_buffer.speech_started')).toBeLessThan(
      types.indexOf('response.created'),
    );
    expect(meter.loudMs).toBeGreaterThan(1000);
    expect(failures).toEqual([]);
    meter.close();
    session.close();
  });

  it('and not one frame was other than published', () => {
    expect(standin.violations()).toEqual([]);
    expect(standin.log.entries.filter(({ name }) => name.startsWith('refused'))).toEqual([]);
  });
});
