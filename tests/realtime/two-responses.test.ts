import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FarEnd } from './far-end';
import { line, stage } from './stage';

const busy = 'conversation_already_has_active_response';

const onStage = async () => {
  const set = stage();
  await set.interviewer.connect();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return set;
};
const newest = (farEnd: FarEnd) => farEnd.ofType('response.create').at(-1)?.event_id ?? '';

/** A stray response holds the way, and our order is refused because of it. */
const blocked = async () => {
  const set = await onStage();
  set.farEnd.says({ type: 'response.created', response: { id: 'resp_stray' } });
  set.interviewer.say(line('q1'));
  set.farEnd.refuses(newest(set.farEnd), busy);
  return set;
};

describe('two responses at once', () => {
  beforeEach(() => vi.useRealTimers());
  afterEach(() => vi.useRealTimers());

  it('ends the one that nobody asked for and gives the order once more', async () => {
    const { farEnd, endingOf, isAudible, count } = await blocked();
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    expect(farEnd.ofType('response.cancel').map(({ response_id }) => response_id)).toEqual([
      'resp_stray',
      undefined,
    ]);
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_stray' });
    expect(isAudible()).toBe(false);
    farEnd.done('resp_stray', 'cancelled');
    expect(farEnd.ofType('response.create').map(({ response }) => response?.metadata)).toEqual([
      { lineId: 'q1' },
      { lineId: 'q1' },
    ]);
    farEnd.speaks('resp_1', ['Tell me about ', 'a project you led.']);
    expect(isAudible()).toBe(true);
    farEnd.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['finished']);
    expect(count('spokeUnasked')).toBe(1);
  });

  it('gives the order at once where the other one is over already', async () => {
    const { farEnd } = await blocked();
    const way = farEnd.ofType('response.cancel').at(-1)?.event_id ?? '';
    farEnd.refuses(way, 'response_cancel_not_active');
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('does not wait for ever for the end of the other one', async () => {
    const { farEnd } = await blocked();
    await vi.advanceTimersByTimeAsync(3_900);
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('is content with one more try, and frees the way', async () => {
    const { interviewer, farEnd, endingOf } = await blocked();
    farEnd.done('resp_stray', 'cancelled');
    farEnd.refuses(newest(farEnd), busy);
    expect(endingOf('q1')).toEqual(['failed']);
    interviewer.say(line('q2'));
    expect(farEnd.ofType('response.create')).toHaveLength(3);
  });

  it('does not give the order again once a take has opened', async () => {
    const { interviewer, farEnd, endingOf } = await blocked();
    interviewer.listen('take1');
    farEnd.done('resp_stray', 'cancelled');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(farEnd.ofType('response.create')).toHaveLength(1);
    expect(endingOf('q1')).toEqual(['interrupted']);
  });

  it('does not take the other one for its own, even where the server echoes no metadata', async () => {
    const { farEnd, count, isAudible } = await blocked();
    farEnd.says({ type: 'response.created', response: { id: 'resp_stray_2' } });
    farEnd.says({ type: 'output_audio_buffer.started', response_id: 'resp_stray_2' });
    expect(count('lineStarted')).toBe(0);
    expect(isAudible()).toBe(false);
  });
});
