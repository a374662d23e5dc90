import type { Logger } from '@/lib/domain/logger';
import { noVoiceTrack, type VoiceTrack } from '@/lib/domain/delivery/voice-track';
import type { TrackerAnswer, TrackerOrder } from './voice/tracker-messages';

/** The part of a Worker that is used here. */
export type TrackerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Speech and pitch of one take, followed while it is recorded. */
export type TakeTracking = {
  /** The next samples, 16-bit PCM mono, in bursts of any length; they are copied. */
  hear(samples: Int16Array): void;
  /** What was heard of the whole take. Never rejects and never waits for long: a half that fails is null. */
  finish(): Promise<VoiceTrack>;
  /** Lets go of the take; `finish` gives nothing afterwards. Safe twice. */
  discard(): void;
};

export type VoiceTracker = {
  track(sampleRate: number): TakeTracking;
  /** Ends the worker once no take is under way; the next take starts another. Safe twice. */
  close(): void;
};

/** A tail of half a second takes some milliseconds; a cold start of the model 0.2 to 0.8 s (measured). */
const patienceMilliseconds = 5_000;
/** A take that was not followed live costs about 1.5 % of its length: ten times that is waited for. */
const patiencePerSecond = 150;

const packagedWorker = (): TrackerWorker =>
  new Worker(new URL('./voice-tracker-worker.ts', import.meta.url), { type: 'module' });

type Open = { voice: VoiceTrack; missing: number; done: PromiseWithResolvers<VoiceTrack> };

/**
 * Follows voices in a worker of its own: the speech model and the pitch. The worker starts with the first take and
 * stays; after a crash the next take starts a new one. Nothing of it can cost an answer: what is not known in time
 * is null, with a line in the log.
 */
export function createVoiceTracker(
  logger: Logger,
  startWorker: () => TrackerWorker = packagedWorker,
): VoiceTracker {
  const open = new Map<number, Open>();
  let worker: TrackerWorker | null = null;
  let counter = 0;
  let resting = false;

  function end(): void {
    worker?.terminate();
    worker = null;
    for (const take of open.values()) take.done.resolve(take.voice);
    open.clear();
  }

  function forget(id: number): void {
    open.delete(id);
    if (resting && open.size === 0) end();
  }

  function broke(how: 'late' | 'error'): void {
    logger.warn('the voice tracker broke', { how, takes: open.size });
    end();
  }

  function take(answer: TrackerAnswer): void {
    const tracked = open.get(answer.take);
    if (!tracked) return;
    switch (answer.half) {
      case 'pitch':
        tracked.voice = { ...tracked.voice, pitch: answer.pitch };
        break;
      case 'speech':
        tracked.voice = { ...tracked.voice, speech: answer.speech };
        if (answer.trouble) logger.warn('the speech model did not run', { trouble: answer.trouble });
        break;
    }
    tracked.missing -= 1;
    if (tracked.missing === 0) tracked.done.resolve(tracked.voice);
  }

  function started(): TrackerWorker {
    if (worker) return worker;
    const fresh = startWorker();
    fresh.addEventListener('message', (message) => take((message as MessageEvent<TrackerAnswer>).data));
    fresh.addEventListener('error', () => worker === fresh && broke('error'));
    worker = fresh;
    return fresh;
  }

  function openTake(sampleRate: number): { id: number; tell: (order: TrackerOrder) => void } {
    resting = false;
    counter += 1;
    const id = counter;
    open.set(id, { voice: noVoiceTrack, missing: 2, done: Promise.withResolvers() });
    try {
      const mine = started();
      mine.postMessage({ type: 'open', take: id, sampleRate } satisfies TrackerOrder);
      // A take whose worker is gone speaks to nobody: the next worker knows nothing of it.
      return { id, tell: (order) => open.has(id) && mine.postMessage(order) };
    } catch (error) {
      logger.warn('the voice tracker did not start', {
        name: error instanceof Error ? error.name : 'unknown',
      });
      open.delete(id);
      return { id, tell: () => undefined };
    }
  }

  return {
    track(sampleRate) {
      const { id, tell } = openTake(sampleRate);
      let heard = 0;
      let finishing: Promise<VoiceTrack> | null = null;
      const finish = async (): Promise<VoiceTrack> => {
        const tracked = open.get(id);
        if (!tracked) return noVoiceTrack;
        tell({ type: 'finish', take: id });
        const patience = patienceMilliseconds + (patiencePerSecond * heard) / sampleRate;
        // A worker that was killed from outside tells nobody: one that is late is taken for dead.
        const timer = setTimeout(() => broke('late'), patience);
        const voice = await tracked.done.promise;
        clearTimeout(timer);
        forget(id);
        return voice;
      };
      return {
        hear(samples) {
          heard += samples.length;
          tell({ type: 'hear', take: id, samples });
        },
        finish: () => (finishing ??= finish()),
        discard() {
          tell({ type: 'discard', take: id });
          open.get(id)?.done.resolve(noVoiceTrack);
          forget(id);
        },
      };
    },
    close() {
      resting = true;
      if (open.size === 0) end();
    },
  };
}
