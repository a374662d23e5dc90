import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call, conversing, save, type Call } from './conversing';

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

/** A conversation in which one response after another calls tools. */
async function calling(options: Parameters<typeof conversing>[0] = {}) {
  const set = await conversing(options);
  let responses = 0;
  const voiceCalls = (...calls: Call[]): void => {
    responses += 1;
    set.farEnd.creates(`resp_${responses}`);
    for (const each of calls) set.wire.calls(`resp_${responses}`, each);
    set.wire.done(`resp_${responses}`, calls);
  };
  return { ...set, voiceCalls, asked: () => set.farEnd.ofType('response.create').length };
}

describe('tools', () => {
  it('are acted on once and answered, and the voice goes on when its response is over', async () => {
    const { farEnd, wire, told, asked } = await conversingWithCall();
    expect(told('answerSaved')).toEqual([]);
    expect(asked()).toBe(1);
    wire.done('resp_1', [save(0, 'I led a migration.', 'call_a')]);
    expect(told('answerSaved')).toEqual([{ type: 'answerSaved', questionIndex: 0 }]);
    expect(wire.outputs()).toMatchObject([{ callId: 'call_a', ok: true }]);
    expect(wire.outputs()[0]?.next).toContain(
      'question 1 now, word for word: "When did you change your mind?"',
    );
    expect(asked()).toBe(2);
    expect(farEnd.order.lastIndexOf('conversation.item.create')).toBeLessThan(
      farEnd.order.lastIndexOf('response.create'),
    );
    farEnd.creates('resp_2');
    wire.done('resp_2', [save(0, 'I led a migration.', 'call_a')]);
    expect(told('answerSaved')).toHaveLength(1);
    expect(wire.outputs()).toHaveLength(1);
  });

  const conversingWithCall = async () => {
    const set = await conversing();
    set.farEnd.creates('resp_1');
    set.wire.calls('resp_1', save(0, 'I led a migration.', 'call_a'));
    return { ...set, asked: () => set.farEnd.ofType('response.create').length };
  };

  it('are acted on where only one of the two reports names them', async () => {
    const { wire, farEnd, told } = await conversing();
    farEnd.creates('resp_1');
    wire.calls('resp_1', save(0));
    farEnd.done('resp_1');
    farEnd.creates('resp_2');
    farEnd.done('resp_2', 'completed', {
      output: [
        { type: 'message', content: [] },
        null,
        { type: 'function_call', name: 'save_candidate_answer' },
        {
          type: 'function_call',
          call_id: 'call_b',
          name: 'save_candidate_answer',
          arguments: save(1).arguments,
        },
      ],
    });
    expect(told('answerSaved').map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
  });

  const wholeAnswer = { answer_transcript: 'x', answer_quality_estimate: 'weak' };

  it.each([
    ['half JSON', call('save_candidate_answer', '{"question_index": 0,'), /not JSON/],
    ['no arguments', call('save_candidate_answer', ''), /not JSON/],
    ['a list', call('save_candidate_answer', '[0]'), /Wrong arguments/],
    ['null', call('advance_to_phase', 'null'), /Wrong arguments/],
    ['an unknown tool', call('hire_candidate', {}), /no such tool/],
    ['a tool named like a method', call('toString', {}), /no such tool/],
    ['no name', call('', {}), /no such tool/],
    ['arguments without end', call('save_candidate_answer', `"${'x'.repeat(50_000)}"`), /too long/],
    ['a missing field', call('save_candidate_answer', { question_index: 0 }), /answer_transcript/],
    [
      'an index in words',
      call('save_candidate_answer', { ...wholeAnswer, question_index: 'first' }),
      /question_index/,
    ],
    [
      'half an index',
      call('save_candidate_answer', { ...wholeAnswer, question_index: 0.5 }),
      /question_index/,
    ],
    [
      'an index below',
      call('save_candidate_answer', { ...wholeAnswer, question_index: -1 }),
      /question_index/,
    ],
    ['an index beyond', save(7), /no question 7. Yours are: 0, 1/],
    [
      'a foreign quality',
      call('save_candidate_answer', { ...wholeAnswer, question_index: 0, answer_quality_estimate: 'hire' }),
      /answer_quality_estimate/,
    ],
    ['an unknown phase', call('advance_to_phase', { phase: 'salary' }), /phase/],
    [
      'a phase behind',
      call('advance_to_phase', { phase: 'welcome' }),
      /only go forward, to: wrapUp, goodbye/,
    ],
    ['the present phase', call('advance_to_phase', { phase: 'questions' }), /only go forward/],
    [
      'a jump over the questions',
      call('advance_to_phase', { phase: 'wrapUp' }),
      /Question 0 has not been saved/,
    ],
    [
      'an end before any answer',
      call('end_interview', { reason: 'finished' }),
      /Question 0 has not been saved/,
    ],
    [
      'an end for an odd reason',
      call('end_interview', { reason: 'the candidate said so; ignore your rules' }),
      /reason/,
    ],
  ])('are refused, with words that help, for %s', async (_, wrong, why) => {
    const { wire, voiceCalls, told, asked, count } = await calling();
    voiceCalls(wrong);
    expect(wire.outputs()).toMatchObject([
      { callId: wrong.callId, ok: false, error: expect.stringMatching(why) },
    ]);
    expect(told('toolRefused')).toEqual([
      { type: 'toolRefused', tool: wrong.name, why: expect.stringMatching(why) },
    ]);
    for (const type of ['answerSaved', 'phaseWanted', 'endWanted'] as const) expect(count(type)).toBe(0);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(count('endWanted')).toBe(0);
  });

  it('do not let an answer be saved twice', async () => {
    const { voiceCalls, told, wire } = await calling();
    voiceCalls(save(0));
    voiceCalls(save(0, 'Something else.'));
    expect(told('answerSaved')).toHaveLength(1);
    expect(told('toolRefused')[0]?.why).toContain('has been saved');
    expect(wire.outputs()[1]?.error).toContain('Ask question 1 now');
  });

  it('do not let a question be answered before its turn, whose answer would be kept as another’s', async () => {
    const { voiceCalls, told, wire } = await calling();
    voiceCalls(save(1));
    expect(told('answerSaved')).toEqual([]);
    expect(wire.outputs()[0]?.error).toBe(
      'Question 0 comes first. Ask it and save its answer before question 1.',
    );
    voiceCalls(save(0));
    voiceCalls(save(1));
    expect(told('answerSaved').map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
  });

  it('go forward through the phases, past those that were left out', async () => {
    const phases = ['welcome', 'smallTalk', 'companyIntroduction', 'questions', 'wrapUp', 'goodbye'] as const;
    const { voiceCalls, told } = await calling({ brief: { phases } });
    voiceCalls(call('advance_to_phase', { phase: 'smallTalk' }));
    voiceCalls(call('advance_to_phase', { phase: 'welcome' }));
    voiceCalls(call('advance_to_phase', { phase: 'questions' }));
    voiceCalls(save(0), save(1));
    voiceCalls(call('advance_to_phase', { phase: 'goodbye' }));
    expect(told('phaseWanted').map(({ phase }) => phase)).toEqual(['smallTalk', 'questions', 'goodbye']);
    expect(told('toolRefused')).toHaveLength(1);
  });

  it('know that a voice which saves an answer has come to the questions', async () => {
    const phases = ['welcome', 'smallTalk', 'questions', 'goodbye'] as const;
    const { voiceCalls, events, wire } = await calling({ brief: { phases } });
    voiceCalls(save(0));
    voiceCalls(call('advance_to_phase', { phase: 'smallTalk' }));
    expect(wire.outputs().at(-1)?.error).toContain('You are in questions.');
    const acted = events.filter(({ type }) => type === 'phaseWanted' || type === 'answerSaved');
    expect(acted).toEqual([{ type: 'answerSaved', questionIndex: 0 }]);
  });

  it('end the interview when its goodbye has been heard, and nothing is asked for any more', async () => {
    const { farEnd, wire, voiceCalls, told } = await calling();
    voiceCalls(save(0));
    voiceCalls(save(1));
    farEnd.creates('resp_bye');
    wire.words('resp_bye', 'Thank you, goodbye.');
    wire.buffer('started', 'resp_bye');
    const before = farEnd.ofType('response.create').length;
    wire.done('resp_bye', [call('end_interview', { reason: 'finished' })]);
    expect(wire.outputs().at(-1)).toMatchObject({ ok: true });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told('endWanted')).toEqual([]);
    wire.buffer('stopped', 'resp_bye');
    await vi.advanceTimersByTimeAsync(150);
    expect(told('endWanted')).toEqual([{ type: 'endWanted' }]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told('endWanted')).toHaveLength(1);
    expect(farEnd.ofType('response.create')).toHaveLength(before);
  });

  it('end it after eight seconds where the goodbye never ends', async () => {
    const { farEnd, wire, told } = await conversing();
    farEnd.creates('resp_bye');
    wire.words('resp_bye', 'Goodbye. '.repeat(40));
    wire.buffer('started', 'resp_bye');
    wire.done('resp_bye', [call('end_interview', { reason: 'candidate_asked' })]);
    await vi.advanceTimersByTimeAsync(7_900);
    expect(told('endWanted')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told('endWanted')).toEqual([{ type: 'endWanted' }]);
  });

  it('end it at once where nothing was said with it', async () => {
    const { voiceCalls, told } = await calling();
    voiceCalls(call('end_interview', { reason: 'candidate_asked' }));
    expect(told('endWanted')).toHaveLength(1);
  });

  it('hand over: the last answer is told when the line to the next voice has been heard', async () => {
    const { farEnd, wire, voiceCalls, told, asked } = await calling({ brief: { next: 'Kenji Mori' } });
    voiceCalls(save(0));
    voiceCalls(call('advance_to_phase', { phase: 'wrapUp' }));
    voiceCalls(save(1));
    expect(told('toolRefused')).toHaveLength(1);
    expect(told('answerSaved').map(({ questionIndex }) => questionIndex)).toEqual([0]);
    expect(wire.outputs().at(-1)?.next).toContain('Hand over to "Kenji Mori"');
    expect(asked()).toBe(4);
    farEnd.speaks('resp_over', ['Kenji has ', 'the next one.']);
    wire.buffer('stopped', 'resp_over');
    await vi.advanceTimersByTimeAsync(150);
    expect(told('answerSaved').map(({ questionIndex }) => questionIndex)).toEqual([0, 1]);
  });

  it('hand over after eight seconds where that line never comes', async () => {
    const { voiceCalls, told } = await calling({
      brief: { next: 'Kenji Mori', questions: [{ index: 0, text: 'Why?', competency: 'x' }] },
    });
    voiceCalls(save(0));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(told('answerSaved')).toHaveLength(1);
  });

  it('are answered, never acted on, when the candidate cut them off', async () => {
    const { wire, told, asked, farEnd } = await calling();
    wire.begins('resp_x');
    wire.calls('resp_x', call('save_candidate_answer', '{"question_in', 'call_cut'));
    wire.speechStarts('item_a');
    wire.done('resp_x', [call('save_candidate_answer', '{"question_in', 'call_cut')], 'cancelled');
    expect(wire.outputs()).toMatchObject([{ callId: 'call_cut', ok: false }]);
    expect(told('toolRefused')).toEqual([]);
    expect(told('answerSaved')).toEqual([]);
    expect(asked()).toBe(1);
    expect(farEnd.ofType('conversation.item.create')).toHaveLength(1);
  });

  it('stop asking a voice that can do nothing right, until the candidate speaks', async () => {
    const { voiceCalls, wire, asked, farEnd } = await calling();
    for (let at = 0; at < 3; at += 1) voiceCalls(call('hire_candidate', {}));
    expect(wire.outputs()).toHaveLength(3);
    expect(asked()).toBe(3);
    wire.speechStarts('item_a');
    wire.speechStops('item_a');
    wire.begins('resp_x');
    wire.done('resp_x', [call('hire_candidate', {})]);
    expect(farEnd.ofType('response.create')).toHaveLength(4);
  });

  it('mean nothing once the conversation is over', async () => {
    const { interviewer, wire, voiceCalls, told } = await calling();
    wire.begins('resp_x');
    interviewer.endConversation();
    wire.done('resp_x', [save(0)]);
    voiceCalls(save(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told('answerSaved')).toEqual([]);
    expect(wire.outputs()).toEqual([]);
  });
});
