import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VoiceTrack } from '@/lib/domain/delivery/voice-track';
import type { TrackerAnswer, TrackerOrder } from '@/lib/audio/voice/tracker-messages';
import { createVoiceTracker, type TrackerWorker } from '@/lib/audio/voice-tracker';

const speech: VoiceTrack['speech'] = { stepSeconds: 0.032, probabilities: [0.1, 0.9] };
const pitch: VoiceTrack['pitch'] = {
  stepSeconds: 0.02,
  hertz: [0, 120],
  clarity: [0, 1],
  centroid: [0, 900],
};
const nothing: VoiceTrack = { speech: null, pitch: null };

/** A worker by script: notes its orders, and says and breaks when the test says so. */
class ScriptedWorker implements TrackerWorker {
  readonly orders: TrackerOrder[] = [];
  terminated = false;
  #listeners: { type: string; listener: (event: Event) => void }[] = [];

  postMessage = (order: TrackerOrder): void => void this.orders.push(order);
  terminate = (): void => void (this.terminated = true);
  addEventListener = (type: string, listener: EventListenerOrEventListenerObject): void =>
    void this.#listeners.push({ type, listener: listener as (event: Event) => void });

  answer(answer: TrackerAnswer): void {
    this.#tell(new MessageEvent('message', { data: answer }));
  }

  crash(): void {
    this.#tell(new Event('error'));
  }

  /** Both halves of the take that was opened as number `take`. */
  answerWhole(take: number): void {
    this.answer({ take, half: 'pitch', pitch });
    this.answer({ take, half: 'speech', speech, trouble: null });
  }

  #tell(event: Event): void {
    for (const { type, listener } of this.#listeners) if (type === event.type) listener(event);
  }
}

function rehearsal() {
  const workers: ScriptedWorker[] = [];
  const warnings: string[] = [];
  const logger = { info: () => {}, debug: () => {}, warn: (message: string) => warnings.push(message) };
  const tracker = createVoiceTracker(logger, () => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker;
  });
  return { tracker, workers, warnings };
}

describe('the voice tracker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts its worker with the first take, and keeps it for the next', async () => {
    const { tracker, workers, warnings } = rehearsal();
    expect(workers).toHaveLength(0);
    const first = tracker.track(24_000);
    first.hear(Int16Array.of(1, 2));
    first.hear(Int16Array.of(3));
    const finished = first.finish();
    workers[0]?.answerWhole(1);
    expect(await finished).toEqual({ speech, pitch });
    const second = tracker.track(24_000);
    const again = second.finish();
    workers[0]?.answerWhole(2);
    expect(await again).toEqual({ speech, pitch });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.orders.map((order) => `${order.type} ${order.take}`)).toEqual([
      'open 1',
      'hear 1',
      'hear 1',
      'finish 1',
      'open 2',
      'finish 2',
    ]);
    expect(warnings).toEqual([]);
  });

  it('gives the half that worked, and says in the log that the other did not', async () => {
    const { tracker, workers, warnings } = rehearsal();
    const finished = tracker.track(24_000).finish();
    workers[0]?.answer({ take: 1, half: 'pitch', pitch });
    workers[0]?.answer({ take: 1, half: 'speech', speech: null, trouble: 'no such file' });
    expect(await finished).toEqual({ speech: null, pitch });
    expect(warnings).toEqual(['the speech model did not run']);
  });

  it('a worker that crashes costs its takes the track and nothing else; the next take starts another', async () => {
    const { tracker, workers, warnings } = rehearsal();
    const take = tracker.track(24_000);
    workers[0]?.crash();
    take.hear(Int16Array.of(1));
    expect(await take.finish()).toEqual(nothing);
    expect(workers[0]?.terminated).toBe(true);
    expect(warnings).toEqual(['the voice tracker broke']);
    const next = tracker.track(24_000).finish();
    workers[1]?.answerWhole(2);
    expect(await next).toEqual({ speech, pitch });
  });

  it('is not waited for longer than is fair, and then gives what there is', async () => {
    const { tracker, workers, warnings } = rehearsal();
    const take = tracker.track(24_000);
    for (let second = 0; second < 60; second += 1) take.hear(new Int16Array(24_000));
    let given: VoiceTrack | null = null;
    void take.finish().then((voice) => (given = voice));
    workers[0]?.answer({ take: 1, half: 'pitch', pitch });
    // Five seconds, and 0.15 s for each of the sixty.
    await vi.advanceTimersByTimeAsync(13_900);
    expect(given).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(given).toEqual({ speech: null, pitch });
    expect(workers[0]?.terminated).toBe(true);
    expect(warnings).toEqual(['the voice tracker broke']);
  });

  it('gives nothing where no worker can be started', async () => {
    const warnings: string[] = [];
    const logger = { info: () => {}, debug: () => {}, warn: (message: string) => warnings.push(message) };
    const tracker = createVoiceTracker(logger, () => {
      throw new Error('refused');
    });
    const take = tracker.track(24_000);
    take.hear(Int16Array.of(1));
    expect(await take.finish()).toEqual(nothing);
    expect(warnings).toEqual(['the voice tracker did not start']);
  });

  it('forgets a take that is discarded, twice without harm', async () => {
    const { tracker, workers } = rehearsal();
    const take = tracker.track(24_000);
    const finishing = take.finish();
    take.discard();
    take.discard();
    expect(await finishing).toEqual(nothing);
    expect(workers[0]?.orders.filter((order) => order.type === 'discard')).toHaveLength(1);
    workers[0]?.answerWhole(1);
    expect(await take.finish()).toEqual(nothing);
  });

  it('ends its worker when no take is under way any more, and starts another for the next', async () => {
    const { tracker, workers } = rehearsal();
    const finishing = tracker.track(24_000).finish();
    tracker.close();
    tracker.close();
    expect(workers[0]?.terminated).toBe(false);
    workers[0]?.answerWhole(1);
    expect(await finishing).toEqual({ speech, pitch });
    expect(workers[0]?.terminated).toBe(true);
    tracker.track(24_000).discard();
    expect(workers).toHaveLength(2);
    expect(workers[1]?.terminated).toBe(false);
  });
});
