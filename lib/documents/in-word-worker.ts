import { z } from 'zod';
import type { DocumentProblem } from '@/lib/domain/document';

const Answer = z.union([z.object({ text: z.string() }), z.object({ problem: z.custom<DocumentProblem>() })]);
export type WordReading = z.infer<typeof Answer>;

/**
 * Reads a Word file in a worker, so that one that takes for ever can be given up: null where `signal` stopped it.
 */
export async function inWordWorker(bytes: Uint8Array, signal: AbortSignal): Promise<WordReading | null> {
  const worker = new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<WordReading>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(Answer.parse(data)), { once: true });
    worker.addEventListener('error', () => reject(new Error('The reader of Word files broke.')), {
      once: true,
    });
  });
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    worker.postMessage(bytes);
    return await Promise.race([answer, stopped]);
  } finally {
    worker.terminate();
  }
}
