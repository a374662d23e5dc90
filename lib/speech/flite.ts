import type { FliteAnswer, FliteOrder } from './flite-messages';
import type { Synthesise, Synthesised } from './synthesised';

/** The part of a Worker that is used here. */
export type FliteWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export type Flite = {
  speak: Synthesise;
  /** Ends the worker; what was being spoken rejects. Safe twice. */
  close(): void;
};

type Waiting = { resolve: (speech: Synthesised) => void; reject: (cause: Error) => void };

const packagedWorker = (): FliteWorker =>
  new Worker(new URL('./flite-worker.ts', import.meta.url), { type: 'module' });

/**
 * The voice that comes with the product: flite, packaged, in a worker of its own, without any network. The worker
 * starts with the first sentence; after a crash the next sentence starts a new one.
 */
export function createFlite(startWorker: () => FliteWorker = packagedWorker): Flite {
  const waiting = new Map<number, Waiting>();
  let worker: FliteWorker | null = null;
  let closed = false;
  let counter = 0;

  function end(cause: string): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(cause));
    waiting.clear();
  }

  function started(): FliteWorker {
    if (worker) return worker;
    const fresh = startWorker();
    fresh.addEventListener('message', (message) => {
      const answer = (message as MessageEvent<FliteAnswer>).data;
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('trouble' in answer) order?.reject(new Error(answer.trouble));
      else order?.resolve({ samples: answer.samples, rate: answer.rate, phonemes: answer.phonemes });
    });
    fresh.addEventListener('error', () => {
      if (worker === fresh) end('the synthesiser broke');
    });
    worker = fresh;
    return fresh;
  }

  return {
    async speak(text, voice, signal) {
      signal?.throwIfAborted();
      if (closed) throw new Error('the synthesiser is closed');
      counter += 1;
      const order: FliteOrder = { id: counter, text, voice };
      const { promise, resolve, reject } = Promise.withResolvers<Synthesised>();
      waiting.set(order.id, { resolve, reject });
      // A sentence takes a tenth of a second: it is let run to its end, only not waited for.
      const abandon = () => {
        waiting.delete(order.id);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abandon, { once: true });
      started().postMessage(order);
      try {
        return await promise;
      } finally {
        signal?.removeEventListener('abort', abandon);
      }
    },
    close() {
      closed = true;
      end('the synthesiser is closed');
    },
  };
}
