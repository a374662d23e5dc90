import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { Timing } from '@/lib/realtime/timing';
import { FarEnd } from './far-end';
import { line, stage } from './stage';

const minutes = (count: number) => count * 60_000;

/** An interviewer whose first session has begun, with every clock in the test's hand. */
const onStage = async (options: Parameters<typeof stage>[0] = {}, count = 4) => {
  const set = stage({ farEnds: Array.from({ length: count }, () => new FarEnd()), ...options });
  await set.interviewer.connect();
  return { ...set, sessions: () => set.web.requests.filter(({ path }) => path === '/realtime/calls').length };
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const ends = (farEnd: FarEnd, id: string) => {
  farEnd.says({ type: 'output_audio_buffer.stopped', response_id: id });
  return pass(150);
};

describe('a session is replaced before its end', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('after fifty minutes, with nothing lost and nobody told of a loss', async () => {
    const { interviewer, farEnds, count, sessions } = await onStage();
    await pass(minutes(49.5));
    expect(sessions()).toBe(1);
    await pass(minutes(1));
    expect(sessions()).toBe(2);
    expect(count('rotated')).toBe(1);
    expect(count('connectionLost')).toBe(0);
    expect(count('ready')).toBe(1);
    expect([farEnds[0]!.closed, farEnds[1]!.closed]).toEqual([1, 0]);
    interviewer.say(line('q1'));
    expect(farEnds[0]!.ofType('response.create')).toHaveLength(0);
    expect(farEnds[1]!.ofType('response.create')).toHaveLength(1);
    await pass(minutes(50.5));
    expect(count('rotated')).toBe(2);
  });

  it('sooner where the provider names an earlier end', async () => {
    const expires = Math.floor((Date.now() + minutes(30)) / 1000);
    const { count } = await onStage({ farEnds: [new FarEnd({ expiresAt: expires }), new FarEnd()] });
    await pass(minutes(19.5));
    expect(count('rotated')).toBe(0);
    await pass(minutes(1));
    expect(count('rotated')).toBe(1);
  });

  it('not in a storm where the provider and we do not agree what time it is', async () => {
    const yesterday = Math.floor((Date.now() - minutes(24 * 60)) / 1000);
    const { count } = await onStage({ farEnds: [new FarEnd({ expiresAt: yesterday })] });
    await pass(minutes(49));
    expect(count('rotated')).toBe(0);
    await pass(minutes(2));
    expect(count('rotated')).toBe(1);
  });

  it('never during an answer: the fresh session waits, silent, until the words are there', async () => {
    const { interviewer, farEnds, count, sessions } = await onStage();
    await pass(minutes(49));
    interviewer.listen('take1');
    await pass(minutes(5));
    expect(sessions()).toBe(2);
    expect(farEnds[1]!.sent).toEqual([]);
    expect(farEnds[1]!.track).toBeUndefined();
    const heard = interviewer.finish('take1');
    await pass(300);
    farEnds[0]!.confirms('item_1');
    await pass(2_000);
    expect(count('rotated')).toBe(0);
    farEnds[0]!.hears('item_1', 'All of it.');
    expect(await heard).toEqual({ text: 'All of it.', complete: true, failure: null });
    expect(count('rotated')).toBe(1);
    expect(farEnds[0]!.closed).toBe(1);
  });

  it('not while a line waits, until the limit is near: then between two lines', async () => {
    const { interviewer, farEnds, count, endingOf } = await onStage();
    const [first, second] = [farEnds[0]!, farEnds[1]!];
    // Somebody always has the floor, so that there is no moment in which nothing is said or heard.
    const answersUntil = async (takeId: string, minute: number) => {
      const wait = minutes(minute) - performance.now() + began;
      await pass(wait);
      interviewer.discard(takeId);
    };
    const began = performance.now();
    interviewer.listen('take1');
    await answersUntil('take1', 51);
    interviewer.say(line('q1'));
    interviewer.say(line('q2'));
    first.speaks('resp_1', ['Tell me ', 'about a project you led.']);
    await ends(first, 'resp_1');
    expect(count('rotated')).toBe(0);
    expect(first.ofType('response.create')).toHaveLength(2);
    interviewer.listen('take2');
    first.creates('resp_2');
    first.done('resp_2', 'cancelled');
    await answersUntil('take2', 54);
    interviewer.say(line('q3'));
    interviewer.say(line('q4'));
    first.speaks('resp_3', ['Tell me ', 'about a project you led.']);
    await ends(first, 'resp_3');
    expect(endingOf('q3')).toEqual(['finished']);
    expect(count('rotated')).toBe(1);
    expect(second.ofType('response.create').map(({ response }) => response?.metadata)).toEqual([
      { lineId: 'q4' },
    ]);
  });

  it.each<[string, () => void]>([
    ['backwards by a day', () => void vi.setSystemTime(Date.now() - minutes(24 * 60))],
    ['backwards by an hour', () => void vi.setSystemTime(Date.now() - minutes(60))],
  ])('in time although the wall clock is set %s', async (_how, jump) => {
    const { count } = await onStage();
    await pass(minutes(10));
    jump();
    await pass(minutes(39));
    expect(count('rotated')).toBe(0);
    await pass(minutes(2));
    expect(count('rotated')).toBe(1);
  });

  it('once, not in a storm, when the wall clock is set forward by a day', async () => {
    const { count, sessions } = await onStage();
    await pass(minutes(10));
    vi.setSystemTime(Date.now() + minutes(24 * 60));
    await pass(minutes(40));
    expect(count('rotated')).toBe(1);
    expect(sessions()).toBe(2);
  });

  it('at most once a minute, however often the clock jumps', async () => {
    const { count } = await onStage({}, 30);
    for (let jump = 0; jump < 60; jump += 1) {
      vi.setSystemTime(Date.now() + minutes(60));
      await pass(5_000);
    }
    expect(count('rotated')).toBeGreaterThan(1);
    expect(count('rotated')).toBeLessThanOrEqual(5);
  });

  it('after a sleep in which the steady clock stood still', async () => {
    const { count } = await onStage();
    await pass(minutes(5));
    // The machine slept: only the wall clock knows of it.
    vi.setSystemTime(Date.now() + minutes(50));
    await pass(20_000);
    expect(count('rotated')).toBe(1);
  });

  it('tries again a minute later where no new session can be had', async () => {
    const { count, web } = await onStage({
      calls: [{ status: 201, body: 'v=0' }, 'unreachable', { status: 201, body: 'v=0' }],
    });
    await pass(minutes(50.5));
    expect(count('rotated')).toBe(0);
    const asked = web.requests.length;
    await pass(20_000);
    expect(web.requests).toHaveLength(asked);
    await pass(45_000);
    expect(count('rotated')).toBe(1);
    expect(count('connectionLost')).toBe(0);
  });

  it('is not in the way of a loss: the fresh session goes with the old one', async () => {
    const { interviewer, farEnds, count } = await onStage();
    interviewer.listen('take1');
    await pass(minutes(51));
    farEnds[0]!.hangsUp(failure('connectionLost'));
    expect(farEnds[1]!.closed).toBe(1);
    await interviewer.connect();
    expect(farEnds[2]!.order).toEqual(['input_audio_buffer.clear', '+track']);
    expect(count('rotated')).toBe(0);
  });

  it('and when it is closed meanwhile, nothing is left open', async () => {
    const { interviewer, farEnds } = await onStage();
    interviewer.listen('take1');
    await pass(minutes(51));
    interviewer.close();
    await pass(minutes(60));
    expect(farEnds.map(({ closed }) => closed)).toEqual([1, 1, 0, 0]);
  });
});

describe('two voices', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are never attached at once', async () => {
    const timing: Partial<Timing> = { rotateAfterMs: 1_000, rotateLookMs: 500 };
    const { farEnds, voices } = await onStage({ timing });
    farEnds[0]!.voice('old');
    expect(voices).toEqual(['+old']);
    await pass(2_000);
    farEnds[1]!.voice('new');
    expect(voices).toEqual(['+old', '-old', '+new']);
  });
});
