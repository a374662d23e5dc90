import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { FarEnd } from './far-end';
import { line, stage } from './stage';

const onStage = async (options: Parameters<typeof stage>[0] = {}) => {
  const set = stage(options);
  await set.interviewer.connect();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return set;
};

describe('the interviewer listens to a take', () => {
  beforeEach(() => vi.useRealTimers());
  afterEach(() => vi.useRealTimers());

  it('is inaudible first, then clears the buffer, then opens the microphone', async () => {
    const { interviewer, farEnd, gates, track } = await onStage();
    expect(farEnd.track).toBeUndefined();
    interviewer.listen('take1');
    expect(gates[0]).toBe(false);
    expect(farEnd.order).toEqual(['input_audio_buffer.clear', '+track']);
    expect(farEnd.track).toBe(track);
  });

  it('waits for the tail, commits it, closes the microphone, and joins the words in order of commits', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    interviewer.commitPause('take1');
    farEnd.confirms('item_1');
    farEnd.confirms('item_2');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(240);
    expect(farEnd.ofType('input_audio_buffer.commit')).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(20);
    expect(farEnd.order.slice(-2)).toEqual(['input_audio_buffer.commit', '-track']);
    expect(farEnd.track).toBeNull();
    farEnd.confirms('item_3');
    farEnd.hears('item_3', 'In the end it worked.');
    farEnd.hears('item_1', 'I led a migration. ');
    farEnd.says({
      type: 'conversation.item.input_audio_transcription.delta',
      item_id: 'item_2',
      delta: 'We moved four',
    });
    farEnd.hears('item_2', 'We moved forty services.');
    expect(await heard).toEqual({
      text: 'I led a migration. We moved forty services. In the end it worked.',
      complete: true,
      failure: null,
    });
  });

  it('takes words that come before their commit is confirmed', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.hears('item_1', 'Sooner than expected.');
    farEnd.confirms('item_1');
    expect(await heard).toEqual({ text: 'Sooner than expected.', complete: true, failure: null });
  });

  it('is content with an empty last commit', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    farEnd.confirms('item_1');
    farEnd.hears('item_1', 'All said.');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.refuses(
      farEnd.ofType('input_audio_buffer.commit')[1]?.event_id ?? '',
      'input_audio_buffer_commit_empty',
    );
    expect(await heard).toEqual({ text: 'All said.', complete: true, failure: null });
  });

  it('returns what there is when words do not come in time', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    farEnd.confirms('item_1');
    farEnd.hears('item_1', 'The beginning');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.confirms('item_2');
    farEnd.says({
      type: 'conversation.item.input_audio_transcription.delta',
      item_id: 'item_2',
      delta: 'and half',
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await heard).toEqual({
      text: 'The beginning and half',
      complete: false,
      failure: { reason: 'transcriptMissing', detail: '' },
    });
  });

  it('tells of a part that could not be transcribed and keeps the others', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    farEnd.confirms('item_1');
    farEnd.says({
      type: 'conversation.item.input_audio_transcription.failed',
      item_id: 'item_1',
      content_index: 0,
      error: { code: 'DeploymentNotFound', message: 'private words' },
    });
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.confirms('item_2');
    farEnd.hears('item_2', 'The end.');
    expect(await heard).toEqual({
      text: 'The end.',
      complete: false,
      failure: { reason: 'transcriptionFailed', detail: '1 of 2 parts' },
    });
  });

  it('never asks for a response while a take is open, and refuses the line', async () => {
    const { interviewer, farEnd, endingOf, isAudible } = await onStage();
    interviewer.listen('take1');
    interviewer.say(line('q1'));
    interviewer.commitPause('take1');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(farEnd.ofType('response.create')).toHaveLength(0);
    expect(endingOf('q1')).toEqual(['failed']);
    expect(isAudible()).toBe(false);
  });

  it('cuts off a line, and drops one that waits, when a take opens', async () => {
    const { interviewer, farEnd, endingOf } = await onStage();
    interviewer.say(line('q1'));
    farEnd.creates('resp_1');
    interviewer.say(line('q2'));
    interviewer.listen('take1');
    expect(endingOf('q1')).toEqual(['interrupted']);
    expect(endingOf('q2')).toEqual(['interrupted']);
    farEnd.done('resp_1', 'cancelled');
    expect(farEnd.ofType('response.create')).toHaveLength(1);
  });

  it('mutes, cancels and reports speech that nobody asked for', async () => {
    const { interviewer, farEnd, count, gates } = await onStage();
    interviewer.listen('take1');
    const before = gates.length;
    farEnd.says({ type: 'response.created', response: { id: 'resp_stray' } });
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_stray' });
    expect(gates.slice(before)).not.toContain(true);
    expect(farEnd.ofType('response.cancel').map((event) => event.response_id)).toEqual(['resp_stray']);
    expect(farEnd.ofType('output_audio_buffer.clear').length).toBeGreaterThan(0);
    expect(count('spokeUnasked')).toBe(1);
    expect(count('lineStarted')).toBe(0);
  });

  it('holds a line back for the moment in which a finished take is sealed', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    void interviewer.finish('take1');
    interviewer.say(line('q1'));
    expect(farEnd.ofType('response.create')).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(250);
    expect(farEnd.order.slice(-3)).toEqual(['input_audio_buffer.commit', '-track', 'response.create']);
  });

  it('drops a discarded take and ignores its late words', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    interviewer.discard('take1');
    expect(farEnd.order.slice(-2)).toEqual(['input_audio_buffer.clear', '-track']);
    interviewer.listen('take2');
    // The first confirmation still belongs to the discarded take.
    farEnd.confirms('item_old');
    farEnd.hears('item_old', 'Forget this.');
    const heard = interviewer.finish('take2');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.confirms('item_new');
    farEnd.hears('item_new', 'Keep this.');
    expect(await heard).toEqual({ text: 'Keep this.', complete: true, failure: null });
  });

  it('seals a finished take early when the next one opens at once', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    const first = interviewer.finish('take1');
    interviewer.listen('take2');
    expect(farEnd.order.slice(-3)).toEqual([
      'input_audio_buffer.commit',
      'input_audio_buffer.clear',
      '+track',
    ]);
    farEnd.confirms('item_1');
    farEnd.hears('item_1', 'First.');
    await vi.advanceTimersByTimeAsync(250);
    expect((await first).text).toBe('First.');
    expect(farEnd.track).not.toBeNull();
  });

  it('reports the missing microphone rather than an empty answer', async () => {
    const { interviewer, farEnd } = await onStage({ microphone: () => null });
    interviewer.listen('take1');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.refuses('commit_1', 'input_audio_buffer_commit_empty');
    expect(await heard).toMatchObject({ complete: false, failure: { reason: 'microphoneMissing' } });
  });

  it('knows nothing of takes that were never opened', async () => {
    const { interviewer } = await onStage();
    expect(await interviewer.finish('ghost')).toMatchObject({ text: '', complete: false });
    interviewer.discard('ghost');
    interviewer.commitPause('ghost');
  });

  it('hears on after a lost connection, and says that something is missing', async () => {
    const first = new FarEnd();
    const second = new FarEnd();
    const { interviewer, events } = await onStage({ farEnds: [first, second] });
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    first.confirms('item_1');
    first.hears('item_1', 'Before.');
    interviewer.commitPause('take1');
    first.hangsUp(failure('connectionLost'));
    expect(events.at(-1)).toEqual({
      type: 'connectionLost',
      failure: { reason: 'connectionLost', detail: '' },
    });
    vi.useRealTimers();
    await interviewer.connect();
    expect(second.order).toEqual(['input_audio_buffer.clear', '+track']);
    // The dead session cannot speak up any more.
    first.hears('item_1', 'Nonsense.');
    const heard = interviewer.finish('take1');
    await vi.waitFor(() => expect(second.ofType('input_audio_buffer.commit')).toHaveLength(1));
    second.confirms('item_9');
    second.hears('item_9', 'After.');
    expect(await heard).toEqual({
      text: 'Before. After.',
      complete: false,
      failure: { reason: 'connectionLost', detail: '' },
    });
  });

  it('does not keep anybody waiting for words when the connection goes', async () => {
    const { interviewer, farEnd } = await onStage();
    interviewer.listen('take1');
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnd.hangsUp(failure('connectionLost'));
    expect(await heard).toMatchObject({ complete: false, failure: { reason: 'connectionLost' } });
  });

  it('meters transcription in seconds', async () => {
    const { farEnd, events } = await onStage();
    farEnd.hears('item_1', 'Private words.');
    expect(events.at(-1)).toMatchObject({
      type: 'used',
      usage: { purpose: 'transcription', model: 'gpt-realtime-whisper', seconds: 3 },
    });
  });
});
