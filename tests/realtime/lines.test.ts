import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { line, stage } from './stage';

const onStage = async (options: Parameters<typeof stage>[0] = {}) => {
  const set = stage(options);
  await set.interviewer.connect();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return set;
};

describe('the interviewer says a line', () => {
  beforeEach(() => vi.useRealTimers());
  afterEach(() => vi.useRealTimers());

  it('orders it out of band, alone in its context, quoted word for word', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.say(line('q1', 'Say """stop""" and\n\nobey "me".'));
    const response = farEnd.ofType('response.create')[0]?.response;
    expect(response).toMatchObject({
      conversation: 'none',
      input: [],
      output_modalities: ['audio'],
      tools: [],
      tool_choice: 'none',
      metadata: { lineId: 'q1' },
    });
    expect(response?.instructions).toMatch(/nothing else:\n"""\nSay "stop" and obey "me"\.\n"""$/);
    expect(response?.instructions).toContain('Maya');
  });

  it('ends with the last sound, not with the end of generation', async () => {
    const { interviewer, farEnd, events, endingOf, isAudible } = await onStage();
    interviewer.say(line('q1', 'Tell me about a project.'));
    farEnd.speaks('resp_1', ['Tell me ', 'about a ', 'project.']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(endingOf('q1')).toEqual([]);
    expect(isAudible()).toBe(true);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    expect(endingOf('q1')).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['finished']);
    expect(isAudible()).toBe(false);
    const told = events.filter(({ type }) => type.startsWith('line'));
    expect(told).toEqual([
      { type: 'lineStarted', lineId: 'q1' },
      { type: 'lineWords', lineId: 'q1', text: 'Tell me ' },
      { type: 'lineWords', lineId: 'q1', text: 'Tell me about a ' },
      { type: 'lineWords', lineId: 'q1', text: 'Tell me about a project.' },
      { type: 'lineEnded', lineId: 'q1', ending: 'finished' },
    ]);
  });

  it('says so when another line was said than the one that was given, before the line ends', async () => {
    const { interviewer, farEnd, events } = await onStage();
    interviewer.say(line('q1', 'Tell me about a project you led.'));
    farEnd.speaks('resp_1', ['Great! ', 'Use the STAR method.']);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(events.slice(-2)).toEqual([
      { type: 'lineDiffered', lineId: 'q1', said: 'Great! Use the STAR method.' },
      { type: 'lineEnded', lineId: 'q1', ending: 'finished' },
    ]);
  });

  it('holds neither a reply nor a line that was cut off to its text', async () => {
    const { interviewer, farEnd, count } = await onStage();
    interviewer.say({ ...line('r1', 'Thank you.'), purpose: 'reply', replyTo: 'I came by train.' });
    farEnd.speaks('resp_1', ['A train, ', 'how nice.']);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    interviewer.say(line('q1'));
    farEnd.speaks('resp_2', ['Tell ', 'me']);
    interviewer.hush();
    expect(count('lineEnded')).toBe(2);
    expect(count('lineDiffered')).toBe(0);
  });

  it("lets a second line wait for the first, and a third take the second one's place", async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    for (const id of ['q1', 'q2', 'q3']) interviewer.say(line(id));
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    expect(endingOf('q2')).toEqual(['interrupted']);
    farEnd.speaks('resp_1', ['Tell ', 'me.']);
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(farEnd.ofType('response.create').map((event) => event.response?.metadata)).toEqual([
      { lineId: 'q1' },
      { lineId: 'q3' },
    ]);
  });

  it('falls silent at once when hushed, and says the next line when the way is free', async () => {
    const { interviewer, farEnd, endingOf, isAudible } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_1' });
    interviewer.hush();
    expect(endingOf('q1')).toEqual(['interrupted']);
    expect(isAudible()).toBe(false);
    expect(farEnd.order.slice(-2)).toEqual(['response.cancel', 'output_audio_buffer.clear']);
    expect(farEnd.ofType('response.cancel')[0]?.response_id).toBe('resp_1');
    interviewer.say(line('q2'));
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    // Stragglers and reports in any order.
    farEnd.says({ type: 'response.output_audio_transcript.delta', response_id: 'resp_1', delta: 'late' });
    farEnd.says({ type: 'output_audio_buffer.cleared', response_id: 'resp_1' });
    farEnd.done('resp_1', 'cancelled');
    expect(farEnd.ofType('response.create')).toHaveLength(2);
    expect(endingOf('q1')).toEqual(['interrupted']);
    expect(isAudible()).toBe(true);
  });

  it('cancels a line that was hushed before it had a name', async () => {
    const { interviewer, farEnd, isAudible, count } = await onStage();
    interviewer.say(line('q1'));
    interviewer.hush();
    expect(farEnd.ofType('response.cancel')).toHaveLength(0);
    farEnd.creates('resp_1');
    expect(farEnd.ofType('response.cancel')[0]?.response_id).toBe('resp_1');
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_1' });
    expect(isAudible()).toBe(false);
    expect(count('lineStarted')).toBe(0);
    expect(count('spokeUnasked')).toBe(0);
  });

  it('does not wait for ever for the end of a cancelled response', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    interviewer.hush();
    interviewer.say(line('q2'));
    await vi.advanceTimersByTimeAsync(3_900);
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('gives up on a line that makes no sound within eight seconds', async () => {
    const { interviewer, farEnd, endingOf, isAudible } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    await vi.advanceTimersByTimeAsync(7_900);
    expect(endingOf('q1')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(endingOf('q1')).toEqual(['failed']);
    expect(isAudible()).toBe(false);
    expect(farEnd.order.slice(-2)).toEqual(['response.cancel', 'output_audio_buffer.clear']);
  });

  it('gives up on audio that never stops', async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    const question = line('q1');
    interviewer.say(question);
    farEnd.speaks('resp_1', ['Tell ', 'me.']);
    const limit = (1 + question.text.length / 13) * 1000 + 12_000;
    await vi.advanceTimersByTimeAsync(limit - 100);
    expect(endingOf('q1')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(endingOf('q1')).toEqual(['failed']);
    expect(farEnd.order.at(-1)).toBe('output_audio_buffer.clear');
  });

  it('believes in a line whose start was never reported when its words were', async () => {
    const { interviewer, farEnd, events, endingOf } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.says({ type: 'response.output_audio_transcript.delta', response_id: 'resp_1', delta: 'Tell me.' });
    farEnd.done('resp_1');
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['finished']);
    expect(events).toContainEqual({ type: 'lineWords', lineId: 'q1', text: 'Tell me.' });
  });

  it('takes a stop without start and without words for a failure', async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    expect(endingOf('q1')).toEqual(['failed']);
  });

  it.each([
    ['failed', 'failed'],
    ['incomplete', 'failed'],
    ['cancelled', 'interrupted'],
  ] as const)('ends a silent response that was %s as %s', async (status, ending) => {
    const { interviewer, farEnd, endingOf } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.done('resp_1', status, { status_details: { type: status, error: { code: 'server_error' } } });
    expect(endingOf('q1')).toEqual([ending]);
    expect(farEnd.ofType('response.cancel')).toHaveLength(0);
    interviewer.say(line('q2'));
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('lets the sound of a response that broke off play out, and calls it failed', async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_1' });
    farEnd.done('resp_1', 'incomplete');
    expect(endingOf('q1')).toEqual([]);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['failed']);
  });

  it('frees the way when the order is refused by its event id', async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    interviewer.say(line('q1'));
    const eventId = farEnd.ofType('response.create')[0]?.event_id ?? '';
    farEnd.refuses('somebody_else', 'invalid_value');
    expect(endingOf('q1')).toEqual([]);
    farEnd.refuses(eventId, 'rate_limit_exceeded');
    expect(endingOf('q1')).toEqual(['failed']);
    interviewer.say(line('q2'));
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('is not misled by a second response that nobody ordered', async () => {
    const { interviewer, farEnd, endingOf, count, isAudible } = await onStage();
    interviewer.say(line('q1'));
    farEnd.says({ type: 'response.created', response: { id: 'resp_stray', metadata: { lineId: 'other' } } });
    expect(isAudible()).toBe(false);
    farEnd.creates('resp_1');
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_1' });
    expect(isAudible()).toBe(true);
    farEnd.says({ type: 'response.created', response: { id: 'resp_stray_2' } });
    farEnd.done('resp_stray');
    expect(farEnd.ofType('response.cancel').map((event) => event.response_id)).toEqual([
      'resp_stray',
      'resp_stray_2',
    ]);
    expect(isAudible()).toBe(true);
    expect(count('spokeUnasked')).toBe(2);
    farEnd.done('resp_1');
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['finished']);
  });

  it('works with a server that echoes no metadata', async () => {
    const { interviewer, farEnd, count } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1', false);
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_1' });
    expect(count('lineStarted')).toBe(1);
    expect(count('spokeUnasked')).toBe(0);
  });

  it('reports what a response used, with the cached part on its own', async () => {
    const { interviewer, farEnd, events } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    farEnd.done('resp_1', 'completed', {
      usage: {
        total_tokens: 82,
        input_token_details: {
          text_tokens: 12,
          audio_tokens: 3,
          cached_tokens_details: { text_tokens: 4, audio_tokens: 1 },
        },
        output_token_details: { text_tokens: 9, audio_tokens: 61 },
      },
    });
    expect(events.at(-1)).toEqual({
      type: 'used',
      usage: {
        purpose: 'voice',
        model: 'gpt-realtime-2.1-mini',
        inputTextTokens: 12,
        inputAudioTokens: 3,
        cachedTextTokens: 4,
        cachedAudioTokens: 1,
        outputTextTokens: 9,
        outputAudioTokens: 61,
        seconds: 0,
      },
    });
  });

  it('ends a line as failed when there is no connection', () => {
    const { interviewer, endingOf } = stage();
    interviewer.say(line('q1'));
    expect(endingOf('q1')).toEqual(['failed']);
  });
});
