import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller, type WireEvent, type WireUsage } from './caller.ts';
import { buildTape } from './candidate.ts';
import { MANUAL_SESSION, QUICK } from './quick-options.ts';
import { startStandin, type Standin } from './standin.ts';

const dictated = (line: string) => `Say exactly the following line, word for word:\n"""\n${line}\n"""`;

let standin: Standin;
let caller: Caller;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script', transcriptionDelayMs: [20, 1500] });
  caller = new Caller();
  const response = await caller.connect(standin.baseUrl, MANUAL_SESSION);
  expect(response.status).toBe(201);
  await caller.until('session.created');
});

afterAll(async () => {
  caller.close();
  await standin.close();
});

const since = (from: number): string[] =>
  caller.events.slice(from).flatMap(({ type }) => (/health|reasoning_trace|memory/.test(type) ? [] : type));

describe('a session', { timeout: 60_000 }, () => {
  it('begins with an hour to live and takes changes field by field', async () => {
    const created = await caller.until('session.created');
    expect(created.session?.expires_at).toBeGreaterThan(Date.now() / 1000 + 3500);
    expect(created.session?.['audio']).toMatchObject({
      input: { turn_detection: null },
      output: { voice: 'marin' },
    });
    caller.send({
      type: 'session.update',
      session: { type: 'realtime', instructions: 'Be brief.', audio: { output: { voice: 'cedar' } } },
    });
    const updated = await caller.until('session.updated');
    expect(updated.session).toMatchObject({
      instructions: 'Be brief.',
      audio: {
        input: { turn_detection: null, transcription: { model: 'gpt-realtime-whisper' } },
        output: { voice: 'cedar' },
      },
    });
  });

  it('answers a wrong event with an error that names it, and stays open', async () => {
    const wrong: [Record<string, unknown> | string, string, string | null][] = [
      ['{"type":"session.upd', 'invalid_json', null],
      [{ event_id: 'e1' }, 'invalid_event', 'e1'],
      [{ type: 'session.frobnicate', event_id: 'e2' }, 'invalid_value', 'e2'],
      [
        { type: 'session.update', event_id: 'e3', session: { instructions: 'x' } },
        'missing_required_parameter',
        'e3',
      ],
      [
        { type: 'session.update', event_id: 'e4', session: { type: 'realtime', mood: 1 } },
        'unknown_parameter',
        'e4',
      ],
      [{ type: 'response.create', event_id: 'e5', response: { temperature: 1 } }, 'unknown_parameter', 'e5'],
      [{ type: 'conversation.item.delete', event_id: 'e6' }, 'missing_required_parameter', 'e6'],
      [{ type: 'conversation.item.delete', event_id: 'e7', item_id: 'item_no' }, 'item_not_found', 'e7'],
      [{ type: 'response.cancel', event_id: 'e8' }, 'response_cancel_not_active', 'e8'],
    ];
    for (const [event, code, eventId] of wrong) {
      const from = caller.events.length;
      if (typeof event === 'string') caller.sendText(event);
      else caller.send(event);
      const { error } = await caller.until('error', from);
      expect(error).toMatchObject({ code, event_id: eventId });
    }
    expect(caller.channelState).toBe('open');
  });

  it('speaks a dictated line out of band, generating faster than it plays', async () => {
    const from = caller.events.length;
    const loudBefore = caller.loudMs;
    caller.send({
      type: 'response.create',
      response: {
        conversation: 'none',
        input: [],
        metadata: { line: 'q1' },
        instructions: dictated('Tell me about a project you led.'),
      },
    });
    await caller.until('output_audio_buffer.stopped', from);
    const types = since(from);
    expect(types.filter((type) => !type.endsWith('.delta') && type !== 'rate_limits.updated')).toEqual([
      'response.created',
      'response.output_item.added',
      'response.content_part.added',
      'output_audio_buffer.started',
      'response.output_audio.done',
      'response.output_audio_transcript.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.done',
      'output_audio_buffer.stopped',
    ]);
    const done = await caller.until('response.done', from);
    expect(done.response).toMatchObject({
      status: 'completed',
      conversation_id: null,
      metadata: { line: 'q1' },
    });
    expect(done.response?.output[0]?.content?.[0]?.transcript).toBe('Tell me about a project you led.');
    expect(caller.loudMs - loudBefore).toBeGreaterThan(900);
    const deltas = caller.events.slice(from).filter(({ type }) => type.endsWith('transcript.delta'));
    expect(deltas.every(({ obfuscation }) => typeof obfuscation === 'string')).toBe(true);
  });

  it('keeps a default response in the conversation and refuses a second one beside it', async () => {
    const from = caller.events.length;
    caller.send({
      type: 'response.create',
      response: { instructions: dictated('One thing at a time, please.') },
    });
    caller.send({ type: 'response.create', event_id: 'second', response: {} });
    caller.send({
      type: 'response.create',
      response: { conversation: 'none', output_modalities: ['text'], instructions: dictated('{"note":1}') },
    });
    const { error } = await caller.until('error', from);
    expect(error).toMatchObject({ code: 'conversation_already_has_active_response', event_id: 'second' });
    await caller.until((event) => event.type === 'response.output_text.done', from);
    await caller.until('output_audio_buffer.stopped', from);
    const types = since(from);
    expect(types.filter((type) => type === 'response.done')).toHaveLength(2);
    expect(types.indexOf('conversation.item.done')).toBeLessThan(
      types.lastIndexOf('response.output_item.done'),
    );
  });

  it('plays what several responses say one after another', async () => {
    const from = caller.events.length;
    for (const line of ['Yes.', 'No.']) {
      const response = { conversation: 'none', input: [], instructions: dictated(line) };
      caller.send({ type: 'response.create', response });
    }
    const stopped = (event: WireEvent) => event.type === 'output_audio_buffer.stopped';
    await caller.until(() => caller.events.slice(from).filter(stopped).length === 2, from);
    const buffer = caller.events.slice(from).filter(({ type }) => type.startsWith('output_audio_buffer'));
    expect(buffer.map(({ type }) => type.split('.')[1])).toEqual([
      'started',
      'stopped',
      'started',
      'stopped',
    ]);
    expect(buffer[0]?.response_id).toBe(buffer[1]?.response_id);
    expect(buffer[2]?.response_id).toBe(buffer[3]?.response_id);
  });

  it('counts tokens: text and audio, history again with each response, a cached prefix', async () => {
    const usages: WireUsage[] = [];
    const manners = 'You are a patient interviewer who never gives advice. '.repeat(6);
    for (const line of [
      'The first of two lines that are spoken.',
      'And now the second of these two lines.',
    ]) {
      const from = caller.events.length;
      caller.send({ type: 'response.create', response: { instructions: manners + dictated(line) } });
      const { response } = await caller.until('response.done', from);
      if (response) usages.push(response.usage);
      // What is cut off before it was heard is no history: some of it has to be heard first.
      await caller.until('output_audio_buffer.started', from);
      await new Promise((resolve) => setTimeout(resolve, 300));
      caller.send({ type: 'output_audio_buffer.clear' });
      await caller.until('output_audio_buffer.cleared', from);
    }
    const [first, second] = usages;
    expect(first?.output_token_details.audio_tokens).toBeGreaterThan(20);
    expect(second?.input_token_details.audio_tokens).toBeGreaterThan(
      first?.input_token_details.audio_tokens ?? 0,
    );
    expect(second?.input_token_details.cached_tokens).toBeGreaterThan(0);
    expect(second?.total_tokens).toBe((second?.input_tokens ?? 0) + (second?.output_tokens ?? 0));
  });

  it('calls a function as scripted and goes on with its output', async () => {
    const from = caller.events.length;
    standin.setScript({
      replies: [{ call: 'note_answer', arguments: { title: 'A migration' }, preamble: 'One moment.' }],
    });
    caller.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    const done = await caller.until('response.done', from);
    expect(done.response?.output.map(({ type }) => type)).toEqual(['message', 'function_call']);
    const call = await caller.until('response.function_call_arguments.done', from);
    expect(JSON.parse(call.arguments ?? '')).toEqual({ title: 'A migration' });
    const item = { type: 'function_call_output', call_id: 'call_1', output: '{}' };
    caller.send({ type: 'conversation.item.create', item });
    await caller.until(
      (event) => event.type === 'conversation.item.done' && event.item?.type === item.type,
      from,
    );
  });

  it('stops when cancelled: the response is cancelled, the sound is cut, the item truncated', async () => {
    const from = caller.events.length;
    const long = 'This is a rather long line that nobody is ever going to hear to its very end. '.repeat(3);
    caller.send({ type: 'response.create', response: { instructions: dictated(long) } });
    await caller.until('output_audio_buffer.started', from);
    caller.send({ type: 'response.cancel' });
    caller.send({ type: 'output_audio_buffer.clear' });
    const done = await caller.until('response.done', from);
    expect(done.response?.status_details).toEqual({ type: 'cancelled', reason: 'client_cancelled' });
    await caller.until('output_audio_buffer.cleared', from);
    const truncated = await caller.until('conversation.item.truncated', from);
    expect(truncated.audio_end_ms).toBeLessThan(2000);
    expect(since(from)).not.toContain('output_audio_buffer.stopped');
  });

  it('refuses to commit less than 100 ms, as when the microphone is detached', async () => {
    await caller.attach(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const from = caller.events.length;
    caller.send({ type: 'input_audio_buffer.clear' });
    await caller.until('input_audio_buffer.cleared', from);
    await new Promise((resolve) => setTimeout(resolve, 600));
    caller.send({ type: 'input_audio_buffer.commit', event_id: 'too-early' });
    const { error } = await caller.until('error', from);
    expect(error).toMatchObject({ code: 'input_audio_buffer_commit_empty', event_id: 'too-early' });
    await caller.attach(true);
  });

  it('takes several commits for one answer and transcribes them late and out of order', async () => {
    standin.setScript({ transcripts: ['The first half.', 'The second half.'] });
    const { pcm } = await buildTape([{ say: 'I did it.' }]);
    const from = caller.events.length;
    const heardBefore = standin.heard.length;
    caller.send({ type: 'input_audio_buffer.clear' });
    await caller.until('input_audio_buffer.cleared', from);
    await caller.microphone.play(pcm);
    caller.send({ type: 'input_audio_buffer.commit' });
    await caller.microphone.play(pcm.subarray(0, 9_600));
    caller.send({ type: 'input_audio_buffer.commit' });
    const completed = (event: WireEvent) => event.type.endsWith('input_audio_transcription.completed');
    await caller.until(() => caller.events.slice(from).filter(completed).length === 2, from);
    const committed = caller.events.slice(from).filter(({ type }) => type === 'input_audio_buffer.committed');
    const transcripts = caller.events.slice(from).filter(completed);
    expect(new Set(committed.map(({ item_id }) => item_id)).size).toBe(2);
    expect(committed[1]?.previous_item_id).toBe(committed[0]?.item_id);
    expect(transcripts[0]?.item_id).toBe(committed[1]?.item_id);
    const first = transcripts.find(({ item_id }) => item_id === committed[0]?.item_id);
    expect(first?.transcript).toBe('The first half.');
    expect(first?.usage).toEqual({ type: 'duration', seconds: expect.any(Number) });
    const seconds = standin.heard.slice(heardBefore).map((item) => item.seconds);
    expect(Math.abs((seconds[0] ?? 0) - pcm.length / 48_000)).toBeLessThan(0.4);
  });

  it('has sent nothing that differs from the published shapes, and mixed in events nobody knows', () => {
    expect(standin.violations()).toEqual([]);
    expect(caller.events.some(({ type }) => type === 'session.health.updated')).toBe(true);
  });
});
