import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Caller } from './caller.ts';
import { NO_FAULTS } from './faults.ts';
import { MANUAL_SESSION, QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';

let standin: Standin;
let caller: Caller;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script' });
});

beforeEach(() => {
  Object.assign(standin.faults, NO_FAULTS);
  caller = new Caller();
});

afterEach(() => caller.close());
afterAll(() => standin.close());

const connect = async (): Promise<void> => {
  await caller.connect(standin.baseUrl, MANUAL_SESSION);
  await caller.until('session.created');
};

const speakUp = (line = 'Tell me more about that.'): void =>
  caller.send({ type: 'response.create', response: { instructions: `Say:\n"""\n${line}\n"""` } });

describe('a session goes wrong on demand', { timeout: 60_000 }, () => {
  it('expires, says so, and is gone', async () => {
    standin.faults.sessionSeconds = 0.4;
    await connect();
    expect((await caller.until('error')).error?.code).toBe('session_expired');
    await caller.untilClosed();
  });

  it('loses its channel', async () => {
    standin.faults.closeChannelAfterMs = 200;
    await connect();
    await caller.untilClosed();
  });

  it('is cut off', async () => {
    standin.faults.dropAfterMs = 200;
    await connect();
    await caller.untilClosed();
  });

  it('never connects when the answer leads nowhere', async () => {
    standin.faults.calls = 'no-ice';
    expect((await caller.connect(standin.baseUrl, MANUAL_SESSION)).status).toBe(201);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(caller.channelState).toBe('connecting');
    expect(caller.peer.connectionState).not.toBe('connected');
  });

  it('sends half JSON and unheard-of events beside the good ones', async () => {
    Object.assign(standin.faults, { garbage: true, unknownEvents: 'flood' });
    await connect();
    speakUp();
    await caller.until('output_audio_buffer.stopped');
    expect(caller.garbage.some((text) => text.startsWith('{"type":"response.output_audio_transcript'))).toBe(
      true,
    );
    expect(caller.events.filter(({ type }) => type === 'session.health.updated').length).toBeGreaterThan(20);
  });

  it('speaks unasked', async () => {
    await connect();
    standin.sayUnasked('I could not wait.');
    const { response } = await caller.until('response.done');
    expect(response?.output[0]?.content?.[0]?.transcript).toBe('I could not wait.');
    await caller.until('output_audio_buffer.stopped');
    expect(caller.loudMs).toBeGreaterThan(300);
  });

  it('keeps talking', async () => {
    standin.faults.endlessAudio = true;
    await connect();
    speakUp('Stop.');
    await caller.until('output_audio_buffer.started');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(caller.events.some(({ type }) => type === 'output_audio_buffer.stopped')).toBe(false);
    expect(caller.loudMs).toBeGreaterThan(900);
    caller.send({ type: 'output_audio_buffer.clear' });
    await caller.until('output_audio_buffer.cleared');
  });

  it('reports an end of speech without a beginning', async () => {
    standin.faults.stoppedWithoutStarted = true;
    await connect();
    speakUp('Yes.');
    await caller.until('output_audio_buffer.stopped');
    expect(caller.events.some(({ type }) => type === 'output_audio_buffer.started')).toBe(false);
  });

  it('fails to answer, or never does', async () => {
    standin.faults.reply = 'failed';
    await connect();
    speakUp();
    expect((await caller.until('response.done')).response).toMatchObject({ status: 'failed' });
    standin.faults.reply = 'never';
    const from = caller.events.length;
    speakUp();
    await caller.until('response.created', from);
    caller.send({ type: 'response.cancel' });
    expect((await caller.until('response.done', from)).response?.status).toBe('cancelled');
  });

  it('fails to transcribe, or never does', async () => {
    standin.faults.transcription = 'failed';
    await connect();
    await new Promise((resolve) => setTimeout(resolve, 600));
    caller.send({ type: 'input_audio_buffer.commit' });
    const failed = await caller.until('conversation.item.input_audio_transcription.failed');
    expect(failed.error?.code).toBe('transcription_failed');
    standin.faults.transcription = 'never';
    const from = caller.events.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    caller.send({ type: 'input_audio_buffer.commit' });
    await caller.until('input_audio_buffer.committed', from);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(caller.events.slice(from).some(({ type }) => type.includes('transcription'))).toBe(false);
  });
});
