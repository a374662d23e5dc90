import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversing, save } from './conversing';

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

describe('turns of the voice', () => {
  it('are told from the first sound to the last, whoever asked for them', async () => {
    const { wire, events } = await conversing();
    wire.begins('resp_1');
    wire.words('resp_1', 'Tell me ');
    wire.buffer('started', 'resp_1');
    wire.words('resp_1', 'about it.');
    wire.done('resp_1');
    await vi.advanceTimersByTimeAsync(2_000);
    wire.buffer('stopped', 'resp_1');
    expect(events.at(-1)).toMatchObject({ type: 'turnWords' });
    await vi.advanceTimersByTimeAsync(150);
    expect(events.filter(({ type }) => type.startsWith('turn'))).toEqual([
      { type: 'turnStarted', turnId: 'resp_1' },
      { type: 'turnWords', turnId: 'resp_1', text: 'Tell me' },
      { type: 'turnWords', turnId: 'resp_1', text: 'Tell me about it.' },
      { type: 'turnEnded', turnId: 'resp_1', interrupted: false },
    ]);
  });

  it('are metered like lines', async () => {
    const { farEnd, wire, events } = await conversing();
    wire.begins('resp_1');
    farEnd.done('resp_1', 'completed', {
      usage: { input_token_details: { text_tokens: 700, audio_tokens: 90 } },
    });
    expect(events.at(-1)).toMatchObject({
      type: 'used',
      usage: { purpose: 'voice', inputTextTokens: 700, inputAudioTokens: 90 },
    });
  });

  const text =
    'We run forty services, and the team that you would join looks after the road they are deployed on.';

  // About 13 characters a second: three seconds of sound hold 39 of them.
  const heard = 'We run forty services, and the team …';

  it.each([
    [['truncated', 'cleared', 'done']],
    [['done', 'truncated', 'cleared']],
    [['truncated', 'done', 'cleared']],
    [['cleared', 'done', 'truncated']],
    [['done', 'cleared', 'truncated']],
    [['cleared', 'truncated', 'done']],
  ])('keep what was heard when the candidate interrupts, reported as %s', async (order) => {
    const { wire, told, isAudible } = await conversing();
    wire.begins('resp_1');
    wire.words('resp_1', text);
    wire.buffer('started', 'resp_1');
    await vi.advanceTimersByTimeAsync(3_000);
    wire.speechStarts('item_a');
    for (const report of order) {
      if (report === 'truncated') wire.truncates('resp_1', 3_000);
      if (report === 'cleared') wire.buffer('cleared', 'resp_1');
      if (report === 'done') wire.done('resp_1', [], 'cancelled');
    }
    wire.words('resp_1', 'straggler');
    expect(told('turnEnded')).toEqual([{ type: 'turnEnded', turnId: 'resp_1', interrupted: true }]);
    expect(told('turnWords').at(-1)?.text).toBe(heard);
    expect(isAudible()).toBe(true);
  });

  it('are believed when their start was never reported', async () => {
    const { wire, told } = await conversing();
    wire.begins('resp_1');
    wire.words('resp_1', 'Hello.');
    wire.done('resp_1');
    wire.buffer('stopped', 'resp_1');
    await vi.advanceTimersByTimeAsync(150);
    expect(told('turnStarted')).toHaveLength(1);
    expect(told('turnEnded')).toMatchObject([{ interrupted: false }]);
  });

  it('are read where no sound comes within eight seconds', async () => {
    const { wire, told } = await conversing();
    wire.begins('resp_1');
    wire.words('resp_1', 'Hello.');
    wire.done('resp_1');
    await vi.advanceTimersByTimeAsync(8_200);
    expect(told('turnWords')).toMatchObject([{ text: 'Hello.' }]);
    expect(told('turnEnded')).toMatchObject([{ interrupted: false }]);
  });

  it('end when their sound does not', async () => {
    const { farEnd, wire, told } = await conversing();
    wire.begins('resp_1');
    wire.words('resp_1', 'Hello.');
    wire.buffer('started', 'resp_1');
    wire.done('resp_1');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told('turnEnded')).toHaveLength(1);
    expect(farEnd.order.at(-1)).toBe('output_audio_buffer.clear');
  });

  it('are none where only a tool is called, or where they were cancelled before any sound', async () => {
    const { wire, told } = await conversing();
    wire.begins('resp_1');
    wire.done('resp_1', [save(0)]);
    wire.begins('resp_2');
    wire.words('resp_2', 'Never heard.');
    wire.done('resp_2', [], 'cancelled');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told('turnStarted')).toEqual([]);
    expect(told('turnEnded')).toEqual([]);
  });

  it('are cut off by hand without the end of the conversation', async () => {
    const { interviewer, farEnd, wire, isAudible, told } = await conversing();
    wire.begins('resp_1');
    wire.buffer('started', 'resp_1');
    interviewer.hush();
    expect(farEnd.order.slice(-2)).toEqual(['response.cancel', 'output_audio_buffer.clear']);
    expect(told('turnEnded')).toMatchObject([{ interrupted: true }]);
    expect(isAudible()).toBe(true);
  });
});

describe('turns of the candidate', () => {
  it('are told once for each item, whenever and in whatever order their words come', async () => {
    const { farEnd, wire, told } = await conversing();
    for (const item of ['item_a', 'item_b']) {
      wire.speechStarts(item);
      wire.speechStops(item);
    }
    farEnd.hears('item_b', ' The second. ');
    farEnd.hears('item_a', 'The first.');
    farEnd.hears('item_a', 'The first.');
    farEnd.hears('item_c', '  ');
    expect(told('candidateTurn')).toEqual([
      { type: 'candidateTurn', itemId: 'item_b', takeId: null, text: 'The second.' },
      { type: 'candidateTurn', itemId: 'item_a', takeId: null, text: 'The first.' },
    ]);
    expect(told('candidateSpeaking').map(({ speaking }) => speaking)).toEqual([true, false, true, false]);
  });

  it('belong to the take that is attended to when they are committed', async () => {
    const { interviewer, farEnd, wire, told } = await conversing();
    for (let at = 0; at < 12; at += 1) {
      wire.speechStarts(`chat_${at}`);
      wire.speechStops(`chat_${at}`);
      farEnd.hears(`chat_${at}`, 'Small talk.');
    }
    interviewer.attend('take1');
    for (const item of ['item_a', 'item_b']) {
      wire.speechStarts(item);
      wire.speechStops(item);
    }
    interviewer.attend('take2');
    wire.speechStarts('item_c');
    wire.speechStops('item_c');
    const first = interviewer.finish('take1');
    farEnd.hears('item_c', 'Another story.');
    farEnd.hears('item_b', 'It went well.');
    farEnd.hears('item_a', 'I led a migration.');
    expect(await first).toEqual({ text: 'I led a migration. It went well.', complete: true, failure: null });
    expect(await interviewer.finish('take2')).toMatchObject({ text: 'Another story.', complete: true });
    const turns = told('candidateTurn').map(({ takeId, text }) => [takeId, text]);
    expect(turns[0]).toEqual([null, 'Small talk.']);
    expect(turns.slice(12)).toEqual([
      ['take2', 'Another story.'],
      ['take1', 'It went well.'],
      ['take1', 'I led a migration.'],
    ]);
    expect(farEnd.ofType('input_audio_buffer.commit')).toEqual([]);
    expect(farEnd.track).not.toBeNull();
  });

  it('are not lost when the conversation ends in the middle of an utterance', async () => {
    const { interviewer, farEnd, wire, told } = await conversing();
    interviewer.attend('take1');
    wire.speechStarts('item_a');
    wire.speechStops('item_a');
    wire.speechStarts('item_b');
    interviewer.endConversation();
    expect(farEnd.order.indexOf('session.update')).toBeLessThan(
      farEnd.order.indexOf('input_audio_buffer.commit'),
    );
    const words = interviewer.finish('take1');
    farEnd.confirms('item_b');
    farEnd.hears('item_a', 'I led a migration,');
    farEnd.hears('item_b', 'and then');
    expect(await words).toEqual({ text: 'I led a migration, and then', complete: true, failure: null });
    expect(told('candidateTurn').map(({ takeId }) => takeId)).toEqual(['take1', 'take1']);
  });

  it('keep a take that was not finished when the conversation ended', async () => {
    const { interviewer, farEnd, wire } = await conversing();
    interviewer.attend('take1');
    wire.speechStarts('item_a');
    wire.speechStops('item_a');
    interviewer.endConversation();
    expect(farEnd.ofType('input_audio_buffer.commit')).toEqual([]);
    farEnd.hears('item_a', 'All said.');
    expect(await interviewer.finish('take1')).toMatchObject({ text: 'All said.', complete: true });
    expect(await interviewer.finish('take1')).toMatchObject({ text: '', complete: false });
  });

  it('are forgotten with a take that is discarded', async () => {
    const { interviewer, farEnd, wire } = await conversing();
    interviewer.attend('take1');
    wire.speechStarts('item_a');
    wire.speechStops('item_a');
    interviewer.discard('take1');
    farEnd.hears('item_a', 'Forget this.');
    expect(farEnd.track).not.toBeNull();
    expect(await interviewer.finish('take1')).toMatchObject({ text: '', complete: false });
  });

  it('silence the voice that was about to go on: their own answer comes by itself', async () => {
    const { farEnd, wire } = await conversing();
    farEnd.creates('resp_1');
    wire.speechStarts('item_a');
    wire.done('resp_1', [save(0)]);
    expect(wire.outputs()).toMatchObject([{ ok: true }]);
    wire.speechStops('item_a');
    wire.begins('resp_2');
    wire.done('resp_2');
    expect(farEnd.ofType('response.create')).toHaveLength(1);
  });

  it('are left in peace by an order that came too late: the provider’s own answer is not cancelled', async () => {
    const { farEnd, wire } = await conversing();
    const order = farEnd.ofType('response.create')[0]?.event_id ?? '';
    wire.begins('resp_1');
    farEnd.refuses(order, 'conversation_already_has_active_response');
    wire.words('resp_1', 'Hello.');
    wire.done('resp_1');
    expect(farEnd.ofType('response.cancel')).toEqual([]);
    expect(farEnd.ofType('response.create')).toHaveLength(1);
  });
});
