import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { FarEnd } from './far-end';
import { line, stage } from './stage';

const onStage = async () => {
  const set = stage({ farEnds: [new FarEnd(), new FarEnd()] });
  await set.interviewer.connect();
  return set;
};
const lost = failure('connectionLost');

describe('between two connections', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('a line waits for the new one and is said there', async () => {
    const { interviewer, farEnds, endingOf } = await onStage();
    farEnds[0]!.hangsUp(lost);
    interviewer.say(line('q1'));
    await vi.advanceTimersByTimeAsync(1_000);
    await interviewer.connect();
    expect(endingOf('q1')).toEqual([]);
    expect(farEnds[1]!.ofType('response.create')).toHaveLength(1);
    farEnds[1]!.speaks('resp_1', ['Tell me about ', 'a project you led.']);
    await vi.advanceTimersByTimeAsync(10_000);
    farEnds[1]!.says({ type: 'output_audio_buffer.stopped', response_id: 'resp_1' });
    await vi.advanceTimersByTimeAsync(150);
    expect(endingOf('q1')).toEqual(['finished']);
  });

  it('a line waits two and a half seconds, then somebody else may say it', async () => {
    const { interviewer, farEnds, endingOf } = await onStage();
    farEnds[0]!.hangsUp(lost);
    interviewer.say(line('q1'));
    await vi.advanceTimersByTimeAsync(2_400);
    expect(endingOf('q1')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(endingOf('q1')).toEqual(['failed']);
    // It is not said a second time when the voice is back.
    await interviewer.connect();
    expect(farEnds[1]!.ofType('response.create')).toHaveLength(0);
  });

  it('the newer of two waiting lines takes the place of the older', async () => {
    const { interviewer, farEnds, endingOf } = await onStage();
    farEnds[0]!.hangsUp(lost);
    interviewer.say(line('q1'));
    interviewer.say(line('q2'));
    expect(endingOf('q1')).toEqual(['interrupted']);
    await interviewer.connect();
    expect(farEnds[1]!.ofType('response.create').map(({ response }) => response?.metadata)).toEqual([
      { lineId: 'q2' },
    ]);
  });

  it.each<[string, (set: Awaited<ReturnType<typeof onStage>>) => void]>([
    ['hushed', ({ interviewer }) => interviewer.hush()],
    ['overtaken by an answer', ({ interviewer }) => interviewer.listen('take1')],
  ])('a waiting line that is %s is never said', async (_how, happens) => {
    const set = await onStage();
    set.farEnds[0]!.hangsUp(lost);
    set.interviewer.say(line('q1'));
    happens(set);
    expect(set.endingOf('q1')).toEqual(['interrupted']);
    await set.interviewer.connect();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(set.farEnds[1]!.ofType('response.create')).toHaveLength(0);
    expect(set.endingOf('q1')).toEqual(['interrupted']);
  });

  it('an answer goes on through the longest time of a session, and is heard again after it', async () => {
    const { interviewer, farEnds, events, track } = await onStage();
    interviewer.listen('take1');
    interviewer.commitPause('take1');
    farEnds[0]!.confirms('item_1');
    farEnds[0]!.refuses(null, 'session_expired', 'Your session hit the maximum duration of 60 minutes.');
    expect(events.at(-1)).toEqual({ type: 'connectionLost', failure: failure('sessionExpired') });
    await interviewer.connect();
    expect(farEnds[1]!.order).toEqual(['input_audio_buffer.clear', '+track']);
    expect(farEnds[1]!.track).toBe(track);
    const heard = interviewer.finish('take1');
    await vi.advanceTimersByTimeAsync(250);
    farEnds[1]!.confirms('item_9');
    farEnds[1]!.hears('item_9', 'And that was it.');
    // The words before are not made up: the take says that it is not whole, and its recording has them.
    expect(await heard).toEqual({
      text: 'And that was it.',
      complete: false,
      failure: failure('sessionExpired'),
    });
    expect(farEnds[1]!.ofType('response.create')).toHaveLength(0);
  });
});
